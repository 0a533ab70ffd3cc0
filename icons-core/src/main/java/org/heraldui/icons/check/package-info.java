/** The rules that labels, descriptions and drawings keep, and the findings where they do not. */
@NullMarked
package org.heraldui.icons.check;

import org.jspecify.annotations.NullMarked;
