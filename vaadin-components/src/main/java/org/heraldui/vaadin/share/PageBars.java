package org.heraldui.vaadin.share;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bars of a page. After each change they get their places anew, in the order of the page. */
final class PageBars implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UI ui;
    private final List<BarPlace> places = new ArrayList<>();
    private boolean stale;

    private PageBars(UI ui) {
        this.ui = ui;
    }

    static PageBars of(UI ui) {
        PageBars page = ComponentUtil.getData(ui, PageBars.class);
        if (page == null) {
            page = new PageBars(ui);
            ComponentUtil.setData(ui, PageBars.class, page);
        }
        return page;
    }

    void add(BarPlace place) {
        places.add(place);
        changed();
    }

    void remove(BarPlace place) {
        places.remove(place);
        changed();
    }

    /** Gives out the places before the page is drawn next, once for all changes until then. */
    void changed() {
        if (!stale) {
            stale = true;
            ui.beforeClientResponse(ui, response -> giveOut());
        }
    }

    private void giveOut() {
        stale = false;
        Map<BarPlace, int[]> paths = new HashMap<>();
        places.forEach(place -> paths.put(
                place, place.path().stream().mapToInt(Integer::intValue).toArray()));
        places.sort(Comparator.comparing(paths::get, Arrays::compare));
        Map<String, Integer> numbers = new HashMap<>();
        Set<URI> printed = new HashSet<>();
        boolean landmarkTaken = false;
        for (BarPlace place : places) {
            place.take(numbers, landmarkTaken, printed);
            landmarkTaken |= place.isLandmark();
        }
    }
}
