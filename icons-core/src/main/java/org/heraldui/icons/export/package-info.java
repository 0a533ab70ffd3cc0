/** Pictures of icons for places that want no SVG. The only package that sees Batik, PDFBox and {@code java.awt}. */
@NullMarked
package org.heraldui.icons.export;

import org.jspecify.annotations.NullMarked;
