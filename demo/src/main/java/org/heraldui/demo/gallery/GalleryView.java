package org.heraldui.demo.gallery;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heraldui.demo.site.MainLayout;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconText;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.LiveRegion;

/** All icons with their names, found while you type by label, alias or keyword. */
@Route(value = "", layout = MainLayout.class)
@PageTitle("Icons – Herald")
public class GalleryView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String QUERY = "q";

    private final TextField search = new TextField("Find an icon");
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Map<String, ListItem> items = new LinkedHashMap<>();

    /** Creates the gallery. */
    public GalleryView() {
        addClassName("gallery");
        // The gallery speaks English; only the labels are in the language asked for.
        getElement().setAttribute("lang", "en");
        H1 heading = new H1("Icons that say what they mean");
        Paragraph lead = new Paragraph("Every icon has a label, a description and a test, and knows what to do in"
                + " right-to-left pages. Choose one to see what is announced.");
        lead.addClassName("lead");
        search.setPlaceholder("envelope, mail, magnifying glass …");
        search.setPrefixComponent(new HeraldIcon(Icons.SEARCH.decorative()));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addValueChangeListener(change -> {
            show(change.getValue());
            if (change.isFromClient()) {
                LiveRegion.of(change.getSource().getUI().orElseThrow()).announce(count.getText());
                keepInAddress(change.getValue());
            }
        });
        count.addClassName("gallery-count");
        list.addClassName("gallery-list");
        list.getElement().setAttribute("role", "list");
        heading.getElement().setAttribute("dir", "auto");
        lead.getElement().setAttribute("dir", "auto");
        count.getElement().setAttribute("dir", "auto");
        add(heading, lead, search, count, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LiveRegion.of(event.getUI());
        if (items.isEmpty()) {
            IconCatalogue.all().forEach(icon -> items.put(icon.name(), item(icon)));
        }
        String query = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUERY)
                .orElse("");
        search.setValue(query);
        show(query);
    }

    private void show(String query) {
        List<Icon> found = IconCatalogue.search(query, getLocale());
        list.removeAll();
        found.forEach(icon -> list.add(items.get(icon.name())));
        count.setText(found.size() == 1 ? "1 icon" : found.size() + " icons");
    }

    private void keepInAddress(String query) {
        QueryParameters parameters =
                query.isBlank() ? QueryParameters.empty() : QueryParameters.of(QUERY, query.strip());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("", parameters)));
    }

    private ListItem item(Icon icon) {
        IconText text = icon.text(getLocale());
        Span label = new Span(text.label());
        label.addClassName("gallery-label");
        label.getElement().setAttribute("lang", text.locale().toLanguageTag());
        Span name = new Span(icon.name());
        name.addClassName("gallery-name");
        Anchor card = new Anchor("icon/" + icon.name(), new HeraldIcon(icon.decorative()), label, name);
        card.addClassName("gallery-card");
        return new ListItem(card);
    }
}
