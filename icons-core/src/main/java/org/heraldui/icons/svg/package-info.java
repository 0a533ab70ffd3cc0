/** Reading drawings from SVG, strictly, and writing accessible SVG markup. */
@NullMarked
package org.heraldui.icons.svg;

import org.jspecify.annotations.NullMarked;
