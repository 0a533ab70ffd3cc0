/** What the icons look like as pixels: measured, compared, and reported under {@code target/icons-report}. */
@NullMarked
package org.heraldui.icons.export.pixels;

import org.jspecify.annotations.NullMarked;
