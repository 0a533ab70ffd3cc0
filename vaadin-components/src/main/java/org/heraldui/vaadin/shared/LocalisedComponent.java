package org.heraldui.vaadin.shared;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A component with words of its own: in the language of its content if it has one, else in that of the page, also when
 * that changes. The application can replace each.
 *
 * @param <T> the type of the application's words, in which null stands for a built-in text
 */
public abstract class LocalisedComponent<T extends Serializable> extends Component
        implements HasContentLocale, LocaleChangeObserver {
    private static final long serialVersionUID = 1L;

    private final Class<?> words;
    private T i18n;
    private @Nullable Locale contentLocale;

    /**
     * Creates the component. Its constructor calls {@link #localise} once it is complete.
     *
     * @param words the class that the file of built-in texts stands beside: the component's own, also for subclasses
     * @param i18n an empty object
     */
    protected LocalisedComponent(Class<?> words, T i18n) {
        this.words = words;
        this.i18n = i18n;
    }

    /** {@return the application's own words} */
    public T getI18n() {
        return i18n;
    }

    /**
     * Sets the application's own words.
     *
     * @param i18n the words; null in it stands for the built-in text
     */
    public void setI18n(T i18n) {
        this.i18n = Objects.requireNonNull(
                i18n,
                () -> "The texts are null. Give a new " + this.i18n.getClass().getSimpleName()
                        + "() for the built-in ones.");
        localise();
    }

    @Override
    public @Nullable Locale getContentLocale() {
        return contentLocale;
    }

    @Override
    public void setContentLocale(@Nullable Locale contentLocale) {
        this.contentLocale = contentLocale;
        localise();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        localise();
    }

    /** Writes the component's words anew: they are others, or in another language. */
    protected abstract void localise();

    /** {@return the words in the language in which the component speaks now, from the file beside its class} */
    protected Wording wording() {
        return Wording.of(words, contentLocale, getUI().map(UI::getLocale).orElseGet(this::getLocale));
    }
}
