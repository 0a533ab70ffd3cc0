package org.heraldui.vaadin.menu;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasThemeVariant;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import java.util.Objects;
import org.heraldui.icons.Icons;
import org.heraldui.vaadin.icon.HeraldIcon;
import org.heraldui.vaadin.shared.Assets;
import org.heraldui.vaadin.shared.Disclosure;
import org.heraldui.vaadin.shared.LocalisedComponent;

/**
 * The button "Menu" that shows and hides the navigation of a site, wherever that stands in the page.
 *
 * <pre>{@code
 * SiteMenu menu = new SiteMenu(MenuLink.of("News", "/news"), MenuLink.of("Coast", "/coast"));
 * header.add(new SiteMenuToggle(menu), menu);
 * }</pre>
 *
 * The menu is closed at first. Without script it is seen and the button is not.
 *
 * <h2>Accessibility</h2>
 *
 * A disclosure, not a {@code menu}: links stay links and are reached by Tab. The word is visible and stays; the state is
 * on the button itself. Closed content cannot be reached. Escape closes and leads back to the button. Nothing is
 * announced besides the button's state. Sources: WCAG 2.2, 2.1.2, 2.4.3 and 4.1.2; WAI-ARIA Authoring Practices,
 * disclosure navigation.
 */
@Tag("herald-site-menu-toggle")
@StyleSheet(Assets.FOLDER + "menu.css")
public class SiteMenuToggle extends LocalisedComponent<SiteMenuToggleI18n>
        implements HasEnabled, HasThemeVariant<SiteMenuToggleVariant> {
    private static final long serialVersionUID = 1L;

    private final Span word = new Span();
    private final Disclosure disclosure;
    private final SignalPropertySupport<Boolean> opened;
    private int modalBelow;

    /**
     * Creates a button.
     *
     * @param controls what it shows and hides; gets an id if it has none
     */
    public SiteMenuToggle(Component controls) {
        super(SiteMenuToggle.class, new SiteMenuToggleI18n());
        Objects.requireNonNull(controls, "The component is null. Give the menu that the button shows and hides.");
        getElement().getClassList().add("herald-site-menu-toggle");
        HeraldIcon open = new HeraldIcon(Icons.MENU.decorative());
        open.addClassName("herald-site-menu-sign-open");
        HeraldIcon close = new HeraldIcon(Icons.CLOSE.decorative());
        close.addClassName("herald-site-menu-sign-close");
        NativeButton button = new NativeButton();
        button.add(open, close, word);
        button.addClassName("herald-site-menu-button");
        disclosure = new Disclosure(button, controls);
        getElement().appendChild(disclosure.getElement());
        opened = SignalPropertySupport.create(this, value -> disclosure.setOpened(Boolean.TRUE.equals(value)));
        disclosure.addOpenedListener(event -> fireEvent(new OpenedChangeEvent(this, true, isOpened())));
        localise();
    }

    /** {@return whether the menu is open; false by default} */
    public boolean isOpened() {
        return disclosure.isOpened();
    }

    /**
     * Opens or closes the menu. The focus stays where it is.
     *
     * @param opened whether it is open
     */
    public void setOpened(boolean opened) {
        this.opened.set(opened);
        disclosure.setOpened(opened);
    }

    /**
     * Lets the menu follow a signal. The reader still opens and closes it. While bound, {@link #setOpened} throws.
     *
     * @param opened whether it is open
     * @return the binding
     */
    public SignalBinding<Boolean> bindOpened(Signal<Boolean> opened) {
        return this.opened.bind(opened);
    }

    /** {@return the width of the page under which the open menu is alone; 0 by default} */
    public int getModalBelow() {
        return modalBelow;
    }

    /**
     * Sets the width of the page under which the rest of it cannot be reached while the menu is open: for menus that
     * cover the page there.
     *
     * @param pixels the width in CSS pixels; 0 for never
     * @throws IllegalArgumentException if it is negative
     */
    public void setModalBelow(int pixels) {
        if (pixels < 0) {
            throw new IllegalArgumentException(
                    "The width \"" + pixels + "\" is negative. Give CSS pixels, or 0 for never.");
        }
        modalBelow = pixels;
        disclosure.getElement().setAttribute("data-modal-below", String.valueOf(pixels));
    }

    /**
     * Adds a listener that is called when the reader has opened or closed the menu.
     *
     * @param listener the listener
     * @return takes it away
     */
    public Registration addOpenedChangeListener(ComponentEventListener<OpenedChangeEvent> listener) {
        return addListener(OpenedChangeEvent.class, listener);
    }

    @Override
    protected void localise() {
        word.setText(wording().say(getI18n().getMenu(), "menu"));
        wording().mark(word.getElement(), getI18n().getMenu());
    }

    /** The reader opened or closed the menu. */
    public static class OpenedChangeEvent extends ComponentEvent<SiteMenuToggle> {
        private static final long serialVersionUID = 1L;

        private final boolean opened;

        /**
         * Creates an event.
         *
         * @param source the button
         * @param fromClient whether the reader caused it
         * @param opened whether the menu is open
         */
        public OpenedChangeEvent(SiteMenuToggle source, boolean fromClient, boolean opened) {
            super(source, fromClient);
            this.opened = opened;
        }

        /** {@return whether the menu is open} */
        public boolean isOpened() {
            return opened;
        }
    }
}
