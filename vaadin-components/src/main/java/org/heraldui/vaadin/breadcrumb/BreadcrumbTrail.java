package org.heraldui.vaadin.breadcrumb;

import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.signals.Signal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.LocalisedComponent;

/**
 * The way from the home page to this one.
 *
 * <pre>{@code
 * new BreadcrumbTrail(Crumb.of("Home", "/"), Crumb.of("Coast", "/coast"), Crumb.of("Lighthouse shines again"));
 * }</pre>
 *
 * The last crumb is the page that the reader is on. Where the trail does not fit on one line, its middle stands behind a
 * button that shows it in place. Nothing is left out of the page or of {@link #toJsonLd}.
 *
 * <h2>Accessibility</h2>
 *
 * A {@code nav} called "Breadcrumb", without the word "navigation", around an ordered list. The last crumb says that it
 * is the current page. The signs between crumbs are drawn by the style sheet and not read. The button keeps its name,
 * such as "3 more pages", and says whether it is expanded; Escape folds the trail and leads back to it. Nothing is
 * announced. Sources: WCAG 2.2, 1.3.1, 2.4.8, 4.1.2; WAI-ARIA Authoring Practices, breadcrumb and disclosure.
 */
@Tag("herald-breadcrumbs")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "breadcrumb.css")
public class BreadcrumbTrail extends LocalisedComponent<BreadcrumbTrailI18n>
        implements HasThemeVariant<BreadcrumbTrailVariant> {
    private static final long serialVersionUID = 1L;

    private final Span label = new Span();
    private final OrderedList list = new OrderedList();
    private final CrumbToggle toggle = new CrumbToggle(list);
    private final SignalPropertySupport<List<Crumb>> items = SignalPropertySupport.create(this, crumbs -> showItems());
    private CurrentCrumb currentPolicy = CurrentCrumb.TEXT;
    private CollapseMode collapse = CollapseMode.NARROW;

    /**
     * Creates a trail.
     *
     * @param items the pages, the home page first and this page last
     */
    public BreadcrumbTrail(Crumb... items) {
        super(BreadcrumbTrail.class, new BreadcrumbTrailI18n());
        getElement().getClassList().add("herald-breadcrumbs");
        label.setId("herald-" + UUID.randomUUID());
        label.getElement().setAttribute("hidden", true);
        list.getElement().setAttribute("role", "list");
        Nav nav = new Nav(label, list);
        nav.setAriaLabelledBy(label.getId().orElseThrow());
        getElement().appendChild(nav.getElement());
        setCollapse(CollapseMode.NARROW);
        setItems(items);
    }

    /** {@return the pages, unmodifiable} */
    public List<Crumb> getItems() {
        return List.copyOf(items.get());
    }

    /**
     * Sets the pages.
     *
     * @param items the pages, the home page first and this page last; none for no trail at all
     */
    public void setItems(List<Crumb> items) {
        this.items.set(List.copyOf(items));
    }

    /**
     * Sets the pages.
     *
     * @param items the pages, the home page first and this page last; none for no trail at all
     */
    public void setItems(Crumb... items) {
        setItems(Arrays.asList(items));
    }

    /**
     * Lets the pages follow a signal. While bound, {@code setItems} throws.
     *
     * @param items the pages
     * @return the binding
     */
    public SignalBinding<List<Crumb>> bindItems(Signal<List<Crumb>> items) {
        return this.items.bind(items);
    }

    /** {@return what becomes of the last crumb; {@link CurrentCrumb#TEXT} by default} */
    public CurrentCrumb getCurrentPolicy() {
        return currentPolicy;
    }

    /**
     * Sets what becomes of the last crumb.
     *
     * @param currentPolicy a link, text, or left out
     */
    public void setCurrentPolicy(CurrentCrumb currentPolicy) {
        this.currentPolicy = Objects.requireNonNull(currentPolicy, "The policy is null. Use CurrentCrumb.TEXT.");
        showItems();
    }

    /** {@return when the middle stands behind a button; {@link CollapseMode#NARROW} by default} */
    public CollapseMode getCollapse() {
        return collapse;
    }

    /**
     * Sets when the middle stands behind a button.
     *
     * @param collapse where it is narrow, always or never
     */
    public void setCollapse(CollapseMode collapse) {
        this.collapse = Objects.requireNonNull(collapse, "The mode is null. Use CollapseMode.NARROW.");
        getElement().setAttribute("data-collapse", collapse.name().toLowerCase(Locale.ROOT));
    }

    /**
     * {@return the trail for search engines, as a {@code BreadcrumbList} of schema.org: the content of a script element
     * of type {@code application/ld+json}} Complete, whatever is collapsed or left out for the eye. A crumb without an
     * address has a name alone. It belongs into the first response of the server.
     *
     * @param base what relative addresses start from, such as {@code https://example.org/}
     * @throws IllegalArgumentException if the address is relative or not http or https
     */
    public String toJsonLd(URI base) {
        return BreadcrumbJson.of(getItems(), base);
    }

    @Override
    protected void localise() {
        label.setText(wording().say(getI18n().getLabel(), "label"));
        wording().mark(label.getElement(), getI18n().getLabel());
        toggle.localise(wording(), getI18n());
    }

    private void showItems() {
        list.removeAll();
        List<Crumb> crumbs = items.get() == null ? List.of() : items.get();
        int shown = crumbs.size() - (currentPolicy == CurrentCrumb.OMIT ? 1 : 0);
        toggle.setCount(Math.max(0, shown - 2));
        for (int i = 0; i < shown; i++) {
            ListItem item = new ListItem(CrumbContent.of(crumbs.get(i), i == crumbs.size() - 1, currentPolicy));
            if (i == 1 && shown > 2) {
                list.add(toggle);
            }
            if (i > 0 && i < shown - 1) {
                item.addClassName("herald-breadcrumb-middle");
            }
            list.add(item);
        }
        getElement().getChild(0).setVisible(shown > 0);
        localise();
    }
}
