/** The way from the home page to this one. */
@NullMarked
package org.heraldui.vaadin.breadcrumb;

import org.jspecify.annotations.NullMarked;
