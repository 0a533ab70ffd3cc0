package org.heraldui.vaadin.related;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The texts of {@link RelatedStories}. Null stands for the built-in text in the language of the content or the page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public class RelatedStoriesI18n implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String heading;

    /** Creates an object whose texts are all built-in. */
    public RelatedStoriesI18n() {}

    /** {@return the heading over the stories, which is also the name of the section} */
    public @Nullable String getHeading() {
        return heading;
    }

    /**
     * Sets the heading over the stories.
     *
     * @param heading such as "More from the coast"; null for the built-in one
     * @return this
     */
    public RelatedStoriesI18n setHeading(@Nullable String heading) {
        this.heading = heading;
        return this;
    }
}
