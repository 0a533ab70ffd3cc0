package org.heraldui.vaadin.share;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A bar's place among the bars of its page: no two have one name, one is a landmark, no address is printed twice. */
final class BarPlace implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Element element;
    private final SerializableRunnable show;
    private @Nullable PageBars page;
    private String name = "";
    private boolean landmarkWanted;
    private @Nullable URI printWanted;
    private int number = 1;
    private boolean landmark;
    private boolean printed;

    /**
     * Creates a place, alone on its page.
     *
     * @param element the bar's element
     * @param show shows the place in the bar
     */
    BarPlace(Element element, SerializableRunnable show) {
        this.element = element;
        this.show = show;
    }

    /** {@return 1 for the first bar of its name, 2 for the second} */
    int number() {
        return number;
    }

    /** {@return whether the bar is the landmark of its page} */
    boolean isLandmark() {
        return landmark;
    }

    /** {@return whether the bar prints its address} */
    boolean isPrinted() {
        return printed;
    }

    void enter(UI ui) {
        page = PageBars.of(ui);
        page.add(this);
    }

    void leave() {
        if (page != null) {
            page.remove(this);
        }
        page = null;
    }

    /**
     * Asks for a place.
     *
     * @param newName the bar's name
     * @param asLandmark whether it would be a landmark
     * @param print the address that it would print, if any
     */
    void want(String newName, boolean asLandmark, @Nullable URI print) {
        name = newName;
        landmarkWanted = asLandmark;
        printWanted = print;
        if (page == null) {
            landmark = landmarkWanted;
            printed = printWanted != null;
        } else {
            page.changed();
        }
        show.run();
    }

    /**
     * Takes what the bars before this one have left.
     *
     * @param numbers how many bars before it have which name
     * @param landmarkTaken whether one of them is the landmark
     * @param printedBefore what they print
     */
    void take(Map<String, Integer> numbers, boolean landmarkTaken, Set<URI> printedBefore) {
        number = numbers.merge(name, 1, Integer::sum);
        landmark = landmarkWanted && !landmarkTaken;
        printed = printWanted != null && printedBefore.add(printWanted);
        show.run();
    }

    /** {@return the way from the page to the bar: at each level, how many siblings come before} */
    List<Integer> path() {
        List<Integer> path = new ArrayList<>();
        Element child = element;
        for (Element parent = child.getParent(); parent != null; parent = child.getParent()) {
            path.addFirst(parent.indexOfChild(child));
            child = parent;
        }
        return path;
    }
}
