/** The menu of the site, and the menu of the person who is logged in. */
@NullMarked
package org.heraldui.vaadin.menu;

import org.jspecify.annotations.NullMarked;
