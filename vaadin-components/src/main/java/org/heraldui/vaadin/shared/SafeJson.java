package org.heraldui.vaadin.shared;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that can stand inside a {@code script} element. Not API: public for the components only. Source: HTML,
 * restrictions on the contents of script elements.
 */
public final class SafeJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SafeJson() {}

    /**
     * {@return a node as text, in which what could end the element or the line is written as an escape} These characters
     * stand in JSON only inside strings, where the escape means the same.
     *
     * @param node what is written
     */
    public static String text(JsonNode node) {
        return MAPPER.writeValueAsString(node)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
