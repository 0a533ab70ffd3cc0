package org.heraldui.demo.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.SkipLink;

/** The frame of every page: skip link, masthead, navigation, main content, foot. */
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    private static final long serialVersionUID = 1L;

    private final Main main = new Main();
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    /** Creates the frame. */
    public MainLayout() {
        addClassName("site");
        main.setId("main");
        main.addClassName("site-main");
        add(new SkipLink("Skip to main content", main), header(), main, footer());
    }

    private Header header() {
        Anchor masthead = new Anchor("", new HeraldIcon(Icons.NEWSPAPER.decorative()), new Span("Herald"));
        masthead.addClassName("site-masthead");
        UnorderedList list = new UnorderedList();
        links.put("", new Anchor("", "Icons"));
        links.put("components", new Anchor("components", "Components"));
        links.put("article", new Anchor("article", "Article"));
        links.values().forEach(link -> list.add(new ListItem(link)));
        Nav nav = new Nav(list);
        nav.setAriaLabel("Site");
        Header header = new Header(masthead, nav, schemeButton());
        header.addClassName("site-header");
        // The masthead speaks English on the pages of every language.
        header.getElement().setAttribute("lang", "en");
        return header;
    }

    private static NativeButton schemeButton() {
        NativeButton button = new NativeButton();
        button.addClassName("site-scheme");
        button.add(new HeraldIcon(Icons.CONTRAST.decorative()), new Span("Dark"));
        button.getElement().setAttribute("aria-pressed", "false");
        button.addClickListener(click -> click.getSource().getUI().ifPresent(ui -> {
            boolean dark = ui.getPage().getColorScheme() != ColorScheme.Value.DARK;
            ui.getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
            button.getElement().setAttribute("aria-pressed", String.valueOf(dark));
        }));
        return button;
    }

    private static Footer footer() {
        Footer footer = new Footer(new Paragraph(
                "Herald: accessible icons and page components for Java. Apache License 2.0. Brand marks belong to their"
                        + " owners."));
        footer.addClassName("site-footer");
        footer.getElement().setAttribute("lang", "en").setAttribute("dir", "ltr");
        return footer;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.add((Component) content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String section = event.getLocation().getFirstSegment();
        links.forEach((path, link) -> {
            if (path.equals(section)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
