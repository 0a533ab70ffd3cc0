/** Examples of the site menu and the profile menu. */
@NullMarked
package org.heraldui.demo.menu;

import org.jspecify.annotations.NullMarked;
