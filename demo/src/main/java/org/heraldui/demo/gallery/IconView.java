package org.heraldui.demo.gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heraldui.demo.site.MainLayout;
import org.heraldui.icons.AccessibleIcon;
import org.heraldui.icons.Category;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconText;
import org.heraldui.vaadin.icon.HeraldIcon;

/** One icon: its sizes, its words, its three forms and what is announced. */
@Route(value = "icon/:name", layout = MainLayout.class)
public class IconView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private static final List<String> SIZES = List.of("16px", "24px", "48px", "96px");

    private String title = "";

    /** Creates the page, still empty. */
    public IconView() {
        addClassName("icon-page");
        getElement().setAttribute("lang", "en");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("name").orElse("");
        Icon icon = IconCatalogue.byName(name)
                .orElseThrow(() -> new NotFoundException("There is no icon \"" + name + "\"."));
        IconText text = icon.text(getLocale());
        title = text.label();
        removeAll();
        H1 heading = new H1(text.label());
        Paragraph lead = lead(text);
        for (Component said : List.of(heading, lead)) {
            said.getElement()
                    .setAttribute("lang", text.locale().toLanguageTag())
                    .setAttribute("dir", "auto");
        }
        add(heading, lead, sizes(icon), words(icon, text), forms(icon), files(icon));
    }

    @Override
    public String getPageTitle() {
        return title + " – Herald";
    }

    private static Paragraph lead(IconText text) {
        Paragraph lead = new Paragraph(text.description());
        lead.addClassName("lead");
        return lead;
    }

    private static Div sizes(Icon icon) {
        Div sizes = new Div();
        sizes.addClassName("icon-sizes");
        for (String size : SIZES) {
            HeraldIcon shown = new HeraldIcon(icon.decorative());
            shown.getStyle().set("--herald-icon-size", size);
            sizes.add(shown);
        }
        return sizes;
    }

    private static DescriptionList words(Icon icon, IconText text) {
        DescriptionList list = new DescriptionList();
        list.addClassName("icon-words");
        entry(list, "Name", icon.name());
        entry(list, "Also called", String.join(", ", text.aliases()));
        entry(list, "Found by", String.join(", ", text.keywords()));
        entry(
                list,
                "Shown among",
                icon.metadata().categories().stream().map(Category::id).collect(Collectors.joining(", ")));
        String rightToLeft = switch (icon.metadata().direction()) {
            case MIRROR -> "mirrored";
            case NEVER -> "unchanged";
            case OWN -> "a drawing of its own, but not in Hebrew script";
        };
        list.add(
                new DescriptionList.Term("In right-to-left pages"),
                new DescriptionList.Description(new Span(rightToLeft + " "), inArabicPage(icon)));
        if (icon.metadata().trademark() != null) {
            entry(list, "Trademark of", icon.metadata().trademark());
        }
        return list;
    }

    private static HeraldIcon inArabicPage(Icon icon) {
        HeraldIcon shown = new HeraldIcon(icon.decorative());
        shown.getElement().setAttribute("dir", "rtl");
        return shown;
    }

    private static void entry(DescriptionList list, String term, String details) {
        if (!details.isEmpty()) {
            list.add(new DescriptionList.Term(term), new DescriptionList.Description(details));
        }
    }

    private static Section forms(Icon icon) {
        Section section = new Section();
        section.add(new H2("Three forms"));
        String constant = "Icons." + icon.name().toUpperCase(Locale.ROOT).replace('-', '_');
        section.add(
                form(icon.decorative(), "Nothing is announced.", constant + ".decorative()"),
                form(icon.labelled(), "The label is announced, as an image.", constant + ".labelled()"),
                form(icon.described(), "The label is announced, then the description.", constant + ".described()"));
        return section;
    }

    private static Component form(AccessibleIcon form, String announced, String code) {
        Div row =
                new Div(new HeraldIcon(form), new Paragraph(announced), new Pre("add(new HeraldIcon(" + code + "));"));
        row.addClassName("icon-form");
        return row;
    }

    private static Paragraph files(Icon icon) {
        Anchor svg = new Anchor("icons/" + icon.name() + ".svg", "SVG, labelled");
        svg.setRouterIgnore(true);
        Anchor png = new Anchor("icons/" + icon.name() + ".png?size=96", "PNG, 96 pixels");
        png.setRouterIgnore(true);
        Paragraph files = new Paragraph(svg, png);
        files.addClassName("icon-files");
        return files;
    }
}
