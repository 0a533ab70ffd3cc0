/** The rules that drawings keep: measured, not looked at. */
@NullMarked
package org.heraldui.icons.check.drawing;

import org.jspecify.annotations.NullMarked;
