package org.heraldui.icons.svg;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a drawing's path is painted, in the one colour that an icon has. */
public sealed interface Paint extends Serializable {
    /** {@return the presentation attributes, name and value, in the order they are written} */
    List<Map.Entry<String, String>> attributeList();

    /** {@return the presentation attributes as text, for the root element} */
    default String attributes() {
        return attributeList().stream()
                .map(attribute -> attribute.getKey() + "=\"" + attribute.getValue() + "\"")
                .collect(Collectors.joining(" "));
    }

    /**
     * Lines.
     *
     * @param width their width in units of the view box
     * @param linecap the form of their ends: butt, round or square
     * @param linejoin the form of their corners: miter, round or bevel
     */
    record Stroke(double width, String linecap, String linejoin) implements Paint {
        /** Herald's outline: lines of 2 units with round ends and corners. */
        public static final Stroke OUTLINE = new Stroke(2, "round", "round");

        /**
         * {@return these lines in another width}
         *
         * @param newWidth units of the view box
         */
        public Stroke withWidth(double newWidth) {
            return new Stroke(newWidth, linecap, linejoin);
        }

        @Override
        public List<Map.Entry<String, String>> attributeList() {
            return List.of(
                    Map.entry("fill", "none"),
                    Map.entry("stroke", "currentColor"),
                    Map.entry("stroke-width", Numbers.format(width)),
                    Map.entry("stroke-linecap", linecap),
                    Map.entry("stroke-linejoin", linejoin));
        }
    }

    /**
     * Areas.
     *
     * @param rule which areas are inside: nonzero or evenodd
     */
    record Fill(String rule) implements Paint {
        /** Herald's solid shapes: areas, in which an inner outline cuts a hole. */
        public static final Fill SOLID = new Fill("evenodd");

        @Override
        public List<Map.Entry<String, String>> attributeList() {
            return List.of(Map.entry("fill", "currentColor"), Map.entry("fill-rule", rule));
        }
    }
}
