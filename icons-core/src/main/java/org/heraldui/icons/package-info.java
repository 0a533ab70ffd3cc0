/** Icons that say what they mean: the catalogue, its texts, and the three ways to put an icon on a page. */
@NullMarked
package org.heraldui.icons;

import org.jspecify.annotations.NullMarked;
