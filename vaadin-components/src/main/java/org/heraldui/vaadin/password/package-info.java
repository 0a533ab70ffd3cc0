/** Showing a password. */
@NullMarked
package org.heraldui.vaadin.password;

import org.jspecify.annotations.NullMarked;
