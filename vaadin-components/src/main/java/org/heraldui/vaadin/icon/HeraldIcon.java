package org.heraldui.vaadin.icon;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.SignalPropertySupport;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.SignalBinding;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heraldui.icons.AccessibleIcon;
import org.heraldui.icons.Direction;
import org.heraldui.icons.Icon;
import org.heraldui.icons.svg.SvgDrawing;
import org.heraldui.vaadin.shared.Assets;
import org.jspecify.annotations.Nullable;

/**
 * An icon on a page.
 *
 * <pre>{@code
 * add(new HeraldIcon(Icons.CALENDAR.labelled()));
 * button.setIcon(new HeraldIcon(Icons.CLOSE.decorative()));
 * }</pre>
 *
 * The icon takes the size of the text around it and its colour; the CSS properties {@code --herald-icon-size} and
 * {@code --herald-icon-stroke-width} and the property {@code color} change them. Icons that follow the direction of
 * reading are mirrored where the page or the part they stand in runs from right to left; those with a second drawing show
 * it there, but not in Hebrew script, which writes its signs as Latin does.
 *
 * <h2>Accessibility</h2>
 *
 * A decorative icon is hidden from assistive technology. A labelled icon is announced once, as an image with its label;
 * a described one with its description besides. Labels of the catalogue follow the locale of the UI. Inside a control
 * use the decorative form and name the control. Sources: WCAG 2.2, 1.1.1 and 1.4.11; WAI-ARIA 1.2, {@code img}.
 */
@Tag("herald-icon")
@JavaScript(Assets.FOLDER + "icon.js")
@StyleSheet(Assets.FOLDER + "icon.css")
public class HeraldIcon extends Component implements LocaleChangeObserver {
    private static final long serialVersionUID = 1L;

    private AccessibleIcon icon;
    private @Nullable SignalPropertySupport<AccessibleIcon> signalSupport;

    /**
     * Creates an icon.
     *
     * @param icon what to show and what it is to assistive technology, such as {@code Icons.CALENDAR.labelled()}
     */
    public HeraldIcon(AccessibleIcon icon) {
        this.icon = checked(icon);
        render();
    }

    /**
     * Creates an icon that follows a signal.
     *
     * @param icon what to show; must not hold null
     */
    public HeraldIcon(Signal<AccessibleIcon> icon) {
        this(Objects.requireNonNull(icon, "The signal is null.").peek());
        bindIcon(icon);
    }

    /** {@return what is shown} */
    public AccessibleIcon getIcon() {
        return icon;
    }

    /**
     * Shows another icon.
     *
     * @param icon what to show and what it is to assistive technology
     */
    public void setIcon(AccessibleIcon icon) {
        if (signalSupport != null) {
            signalSupport.set(checked(icon));
        } else {
            show(icon);
        }
    }

    /**
     * Lets the icon follow a signal. While bound, {@link #setIcon} throws.
     *
     * @param icon the signal; must not hold null
     * @return the binding
     */
    public SignalBinding<AccessibleIcon> bindIcon(Signal<AccessibleIcon> icon) {
        if (signalSupport == null) {
            signalSupport = SignalPropertySupport.create(this, this::show);
        }
        return signalSupport.bind(icon);
    }

    private void show(AccessibleIcon newIcon) {
        icon = checked(newIcon);
        render();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        render();
    }

    private void render() {
        Icon drawn = icon.icon();
        getElement().setAttribute("icon", drawn.name());
        if (drawn.isBuiltIn()) {
            getElement().removeProperty("drawing");
        } else {
            getElement().setPropertyMap("drawing", drawing(drawn));
        }
        Locale page = getLocale();
        AccessibleIcon spoken = icon.forReader(page);
        // The element's script adds role="img" where there is a label, and aria-hidden="true" where there is none: the
        // same in every icon, so it need not travel with each.
        set("aria-label", spoken.label().orElse(null));
        set("aria-description", spoken.description().orElse(null));
        set("lang", foreign(spoken.locale().orElse(null), page));
    }

    /** {@return the language tag where the words are in another language than the page, else null} */
    private static @Nullable String foreign(@Nullable Locale words, Locale page) {
        return words == null || words.getLanguage().equals(page.getLanguage()) ? null : words.toLanguageTag();
    }

    private void set(String attribute, @Nullable String value) {
        if (value != null) {
            getElement().setAttribute(attribute, value);
        } else if (getElement().hasAttribute(attribute)) {
            getElement().removeAttribute(attribute);
        }
    }

    private static AccessibleIcon checked(@Nullable AccessibleIcon icon) {
        return Objects.requireNonNull(icon, "The icon is null. Give a form of one, such as Icons.CALENDAR.labelled().");
    }

    /** {@return the drawing of an icon that the script does not know, as the script expects it} */
    private static Map<String, Object> drawing(Icon icon) {
        return Map.of(
                "viewBox", icon.drawing().viewBox().toString(),
                "path", icon.drawing().path(),
                "paint",
                        icon.drawing().paint().attributeList().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                "mirror", icon.metadata().direction() == Direction.MIRROR,
                "rightToLeft", icon.rightToLeftDrawing().map(SvgDrawing::path).orElse(""));
    }
}
