/** Ratings in stars: one shown, one asked for, and what many readers gave. */
@NullMarked
package org.heraldui.vaadin.rating;

import org.jspecify.annotations.NullMarked;
