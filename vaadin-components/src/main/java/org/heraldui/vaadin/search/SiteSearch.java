package org.heraldui.vaadin.search;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import java.net.URI;
import java.util.Objects;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.Disclosure;
import org.heraldui.vaadin.shared.LiveRegion;
import org.heraldui.vaadin.shared.LocalisedComponent;
import org.heraldui.vaadin.shared.SafeUris;
import org.jspecify.annotations.Nullable;

/**
 * A search of the site, in two ways: with a listener the server answers on the page; with an action the browser opens
 * the page of results, also without script.
 *
 * <pre>{@code
 * SiteSearch search = new SiteSearch();
 * search.addSearchListener(event -> search.setResultCount(show(event.getQuery())));
 * }</pre>
 *
 * <h2>Accessibility</h2>
 *
 * A form that is a {@code search} landmark, named by its visible label, with a field of type {@code search} and a button
 * with words. The number of results is shown, and announced once by the page's {@link LiveRegion}; the focus stays.
 * Collapsed, the form stands behind a button; opening it leads to the field, Escape back to the button. Sources: WCAG
 * 2.2, 1.3.1, 2.4.3, 3.3.2 and 4.1.3; WAI-ARIA 1.2, {@code search}.
 */
@Tag("herald-search")
@JavaScript(Assets.FOLDER + "herald.js")
@StyleSheet(Assets.FOLDER + "search.css")
public class SiteSearch extends LocalisedComponent<SiteSearchI18n> implements HasEnabled, HasLabel {
    private static final long serialVersionUID = 1L;

    private final SearchForm form = new SearchForm();
    private final Span openWords = new Span();
    private final Paragraph results = new Paragraph();
    private final Disclosure disclosure = new Disclosure(openButton(), form);
    private final SignalPropertySupport<@Nullable Integer> resultCount =
            SignalPropertySupport.create(this, this::showCount);
    private boolean collapsed;
    private @Nullable String label;
    private @Nullable URI action;

    /** Creates a search. It needs a listener or an action. */
    public SiteSearch() {
        super(SiteSearch.class, new SiteSearchI18n());
        getElement().getClassList().add("herald-search");
        disclosure.setInitialFocus("input");
        results.addClassName("herald-search-results");
        results.getElement().setAttribute("hidden", true);
        getElement().appendChild(form.getElement(), results.getElement());
        localise();
    }

    /**
     * Creates a search whose results are a page of their own.
     *
     * @param action the address of that page, which gets the query as the parameter {@code q}
     * @throws IllegalArgumentException if the scheme is not http or https
     */
    public SiteSearch(URI action) {
        this();
        setAction(action);
    }

    private NativeButton openButton() {
        NativeButton button = new NativeButton();
        button.addClassName("herald-search-open");
        button.add(new HeraldIcon(Icons.SEARCH.decorative()), openWords);
        return button;
    }

    /** {@return what is in the field; "" by default} */
    public String getQuery() {
        return form.field().getValue();
    }

    /**
     * Puts a query into the field, such as that of the page's address. It is not searched for.
     *
     * @param query the query
     */
    public void setQuery(String query) {
        form.field().setValue(Objects.requireNonNull(query, "The query is null. Give an empty text for none."));
    }

    /** {@return the application's label of the field; null, the default, for the built-in one} */
    @Override
    public @Nullable String getLabel() {
        return label;
    }

    /**
     * Sets the visible label of the field, which is the name of the landmark too.
     *
     * @param label what is searched, such as "Search the archive"; null for the built-in text
     */
    @Override
    public void setLabel(@Nullable String label) {
        this.label = label;
        localise();
    }

    /** {@return whether the form stands behind a button; false by default} */
    public boolean isCollapsed() {
        return collapsed;
    }

    /**
     * Puts the form behind a button, for a narrow masthead.
     *
     * @param collapsed whether it stands behind one
     */
    public void setCollapsed(boolean collapsed) {
        if (this.collapsed == collapsed) {
            return;
        }
        this.collapsed = collapsed;
        form.getElement().removeFromParent();
        disclosure.getElement().removeFromParent();
        disclosure.setOpened(false);
        if (collapsed) {
            disclosure.getElement().appendChild(form.getElement());
            getElement().insertChild(0, disclosure.getElement());
        } else {
            getElement().insertChild(0, form.getElement());
        }
    }

    /** {@return the page of results; null, the default, for none} */
    public @Nullable URI getAction() {
        return action;
    }

    /**
     * Sets the page of results, which the browser opens with the query as the parameter {@code q}. While there are
     * listeners they answer instead, wherever scripts run.
     *
     * @param action its address; null for none
     * @throws IllegalArgumentException if the scheme is not http or https
     */
    public void setAction(@Nullable URI action) {
        this.action = action == null ? null : SafeUris.page(action, "address of the results");
        if (action == null) {
            form.getElement().removeAttribute("action");
        } else {
            form.getElement().setAttribute("action", action.toString());
        }
    }

    /** {@return the number of results; null, the default, before a search} */
    public @Nullable Integer getResultCount() {
        return resultCount.get();
    }

    /**
     * Shows and announces how many results a search has.
     *
     * @param resultCount the number; null takes it away
     * @throws IllegalArgumentException if it is negative
     */
    public void setResultCount(@Nullable Integer resultCount) {
        this.resultCount.set(resultCount);
    }

    /**
     * Lets the number of results follow a signal. While bound, {@link #setResultCount} throws.
     *
     * @param resultCount the number; may hold null
     * @return the binding
     */
    public SignalBinding<@Nullable Integer> bindResultCount(Signal<@Nullable Integer> resultCount) {
        return this.resultCount.bind(resultCount);
    }

    /**
     * Adds a listener that is called for each search. A blank query is none: the focus goes to the field instead.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addSearchListener(ComponentEventListener<SearchEvent> listener) {
        Registration registration = addListener(SearchEvent.class, listener);
        showListening();
        return Registration.once(() -> {
            registration.remove();
            showListening();
        });
    }

    private void showListening() {
        getElement().setAttribute("data-listening", hasListener(SearchEvent.class));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        LiveRegion.of(event.getUI());
    }

    @Override
    protected void localise() {
        form.setTexts(wording(), getI18n(), label);
        openWords.setText(wording().say(getI18n().getOpen(), "open"));
        wording().mark(openWords.getElement(), getI18n().getOpen());
        wording().mark(results.getElement(), getI18n().getResults());
        results.setText(countInWords(resultCount.get()));
    }

    private void showCount(@Nullable Integer count) {
        if (count != null && count < 0) {
            throw new IllegalArgumentException(
                    "The number of results \"" + count + "\" is negative. Give zero or more, or null for none.");
        }
        results.setText(countInWords(count));
        results.getElement().setAttribute("hidden", count == null);
        getUI().ifPresent(ui -> LiveRegion.of(ui).announce(countInWords(count)));
    }

    private String countInWords(@Nullable Integer count) {
        return count == null ? "" : wording().say(getI18n().getResults(), "results", count);
    }
}
