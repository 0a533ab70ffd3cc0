package org.heraldui.vaadin.menu;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.Signal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.Disclosure;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.VisuallyHidden;
import org.jspecify.annotations.Nullable;

/**
 * The navigation of a site: a list of links, in which a section can fold the pages below it.
 *
 * <pre>{@code
 * SiteMenu menu = new SiteMenu(MenuLink.of("News", "/news", MenuLink.of("Coast", "/news/coast")));
 * menu.setCurrent(URI.create("/news/coast"));
 * }</pre>
 *
 * On a narrow page put it behind a {@link SiteMenuToggle}.
 *
 * <h2>Accessibility</h2>
 *
 * A {@code nav} with a name, around lists of links: Tab reaches each. Beside a section with pages stands a button,
 * called "Pages in News", that says whether they are seen. The current page says so, and the sections above it are
 * unfolded. Sources: WCAG 2.2, 1.3.1, 2.4.8 and 4.1.2; WAI-ARIA 1.2, {@code aria-current}.
 */
@Tag("herald-site-menu")
@StyleSheet(Assets.FOLDER + "menu.css")
public class SiteMenu extends LocalisedComponent<SiteMenuI18n> {
    private static final long serialVersionUID = 1L;

    private final Span label = new Span();
    private final Component nav;
    private final SignalPropertySupport<List<MenuLink>> links = SignalPropertySupport.create(this, value -> localise());
    private @Nullable URI current;

    /**
     * Creates a menu.
     *
     * @param links the pages of the first level
     */
    public SiteMenu(MenuLink... links) {
        super(SiteMenu.class, new SiteMenuI18n());
        getElement().getClassList().add("herald-site-menu");
        label.setId("herald-" + UUID.randomUUID());
        label.getElement().setAttribute("hidden", true);
        nav = new HtmlContainer("nav");
        nav.getElement().setAttribute("aria-labelledby", label.getId().orElseThrow());
        getElement().appendChild(nav.getElement());
        setLinks(links);
    }

    /** {@return the pages of the first level, unmodifiable} */
    public List<MenuLink> getLinks() {
        return List.copyOf(links.get());
    }

    /**
     * Sets the pages.
     *
     * @param links the pages of the first level; none for no menu at all
     */
    public void setLinks(List<MenuLink> links) {
        this.links.set(List.copyOf(links));
    }

    /**
     * Sets the pages.
     *
     * @param links the pages of the first level; none for no menu at all
     */
    public void setLinks(MenuLink... links) {
        setLinks(Arrays.asList(links));
    }

    /**
     * Lets the pages follow a signal. While bound, {@code setLinks} throws.
     *
     * @param links the pages of the first level
     * @return the binding
     */
    public SignalBinding<List<MenuLink>> bindLinks(Signal<List<MenuLink>> links) {
        return this.links.bind(links);
    }

    /** {@return the address of the page that the reader is on; null, the default, if it is in no menu} */
    public @Nullable URI getCurrent() {
        return current;
    }

    /**
     * Sets the page that the reader is on.
     *
     * @param current its address, as it is in the menu; null if it is in none
     */
    public void setCurrent(@Nullable URI current) {
        this.current = current;
        localise();
    }

    @Override
    protected void localise() {
        List<MenuLink> pages = links.get() == null ? List.of() : links.get();
        label.setText(wording().say(getI18n().getLabel(), "label"));
        wording().mark(label.getElement(), getI18n().getLabel());
        nav.getElement().removeAllChildren();
        nav.getElement().appendChild(label.getElement(), list(pages).getElement());
        nav.setVisible(!pages.isEmpty());
    }

    private UnorderedList list(List<MenuLink> pages) {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        pages.forEach(page -> list.add(item(page)));
        return list;
    }

    private ListItem item(MenuLink page) {
        Anchor link = new Anchor(page.uri().toString(), page.name());
        link.getElement().setAttribute("dir", "auto");
        if (page.uri().equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        ListItem item = new ListItem(link);
        if (!page.pages().isEmpty()) {
            UnorderedList below = list(page.pages());
            Disclosure section = new Disclosure(sectionButton(page.name()), below);
            section.getElement().appendChild(below.getElement());
            section.setOpened(current != null && page.leadsTo(current));
            item.add(section);
        }
        return item;
    }

    private NativeButton sectionButton(String name) {
        VisuallyHidden words = new VisuallyHidden(wording().say(getI18n().getPages(), "pages", name));
        wording().mark(words.getElement(), getI18n().getPages());
        NativeButton button = new NativeButton();
        button.add(new HeraldIcon(Icons.CHEVRON_DOWN.decorative()), words);
        button.addClassName("herald-site-menu-section");
        return button;
    }
}
