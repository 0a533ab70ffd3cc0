package org.heraldui.icons.svg;

import java.io.Serializable;

/** How a drawing's path is painted, in the one colour that an icon has. */
public sealed interface Paint extends Serializable {
    /** Herald's outline: lines of 2 units with round ends and corners. */
    Stroke OUTLINE = new Stroke(2, "round", "round");

    /** Herald's solid shapes: areas, in which an inner outline cuts a hole. */
    Fill SOLID = new Fill("evenodd");

    /** {@return the presentation attributes, for the root element} */
    String attributes();

    /**
     * Lines.
     *
     * @param width their width in units of the view box
     * @param linecap the form of their ends: butt, round or square
     * @param linejoin the form of their corners: miter, round or bevel
     */
    record Stroke(double width, String linecap, String linejoin) implements Paint {
        /**
         * {@return these lines in another width}
         *
         * @param newWidth units of the view box
         */
        public Stroke withWidth(double newWidth) {
            return new Stroke(newWidth, linecap, linejoin);
        }

        @Override
        public String attributes() {
            return "fill=\"none\" stroke=\"currentColor\" stroke-width=\"" + Numbers.format(width)
                    + "\" stroke-linecap=\"" + linecap + "\" stroke-linejoin=\"" + linejoin + "\"";
        }
    }

    /**
     * Areas.
     *
     * @param rule which areas are inside: nonzero or evenodd
     */
    record Fill(String rule) implements Paint {
        @Override
        public String attributes() {
            return rule.equals("nonzero")
                    ? "fill=\"currentColor\""
                    : "fill=\"currentColor\" fill-rule=\"" + rule + "\"";
        }
    }
}
