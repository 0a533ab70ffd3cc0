package org.heraldui.icons.svg;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What drawing programs leave in a file and an icon does not need: dropped without complaint. */
final class Editors {
    private static final Set<String> NAMESPACES = Set.of(
            "http://www.inkscape.org/namespaces/inkscape",
            "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://creativecommons.org/ns#",
            "http://web.resource.org/cc/",
            "http://purl.org/dc/elements/1.1/",
            "http://www.bohemiancoding.com/sketch/ns",
            "http://www.serif.com/");

    private static final Set<String> ATTRIBUTES = Set.of(
            "class", "id", "role", "focusable", "tabindex", "version", "baseProfile", "enable-background", "lang");

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private Editors() {}

    static boolean isNamespace(@Nullable String uri) {
        return uri != null && (NAMESPACES.contains(uri) || uri.equals(XML) || uri.startsWith("http://ns.adobe.com/"));
    }

    static boolean isDroppedAttribute(String name) {
        return ATTRIBUTES.contains(name) || name.startsWith("aria-") || name.startsWith("data-");
    }
}
