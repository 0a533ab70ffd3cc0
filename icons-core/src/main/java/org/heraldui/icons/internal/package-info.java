/** Not API: shared between packages of this module only. */
@NullMarked
package org.heraldui.icons.internal;

import org.jspecify.annotations.NullMarked;
