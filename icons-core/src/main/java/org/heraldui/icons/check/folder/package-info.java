/** Looking for faults in a folder of SVG icons, anybody's: only what is wrong, not what differs from Herald's own. */
@NullMarked
package org.heraldui.icons.check.folder;

import org.jspecify.annotations.NullMarked;
