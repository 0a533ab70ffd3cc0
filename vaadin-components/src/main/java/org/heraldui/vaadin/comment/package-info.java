/** How much readers have said about a page. */
@NullMarked
package org.heraldui.vaadin.comment;

import org.jspecify.annotations.NullMarked;
