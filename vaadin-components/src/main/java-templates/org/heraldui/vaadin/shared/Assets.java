package org.heraldui.vaadin.shared;

/** Where the style sheets and scripts of the components lie. Not API: public for the components only. */
public final class Assets {
    /** The folder of this version's assets, for {@code @StyleSheet} and {@code @JavaScript}. */
    public static final String FOLDER = "context://VAADIN/static/herald/@project.version@/";

    private Assets() {}
}
