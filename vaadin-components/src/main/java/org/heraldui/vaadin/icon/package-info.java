/** The icon component. */
@NullMarked
package org.heraldui.vaadin.icon;

import org.jspecify.annotations.NullMarked;
