/** The banner that breaks into a page with news. */
@NullMarked
package org.heraldui.vaadin.breaking;

import org.jspecify.annotations.NullMarked;
