/** Searching a site. */
@NullMarked
package org.heraldui.vaadin.search;

import org.jspecify.annotations.NullMarked;
