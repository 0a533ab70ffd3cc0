/** The sign that something is being loaded, and what is said about it. */
@NullMarked
package org.heraldui.vaadin.loading;

import org.jspecify.annotations.NullMarked;
