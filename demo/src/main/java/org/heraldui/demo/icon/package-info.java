/** Examples of the icon component. */
@NullMarked
package org.heraldui.demo.icon;

import org.jspecify.annotations.NullMarked;
