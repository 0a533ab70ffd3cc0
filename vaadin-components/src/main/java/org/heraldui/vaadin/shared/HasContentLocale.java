package org.heraldui.vaadin.shared;

import com.vaadin.flow.component.HasElement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A component with words of its own that stands in content of a language, which may not be that of the page. What holds
 * it, such as an article, can then give it the language of the content. Source: WCAG 2.2, 3.1.2.
 */
public interface HasContentLocale extends HasElement {
    /** {@return the language of the content, null for that of the page} */
    @Nullable
    Locale getContentLocale();

    /**
     * Sets the language of the content, which the component's own words take.
     *
     * @param contentLocale the language; null, the default, for that of the page
     */
    void setContentLocale(@Nullable Locale contentLocale);
}
