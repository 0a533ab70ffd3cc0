/** Figures: a picture or other media with its alternative, its caption, its credits and its number. */
@NullMarked
package org.heraldui.vaadin.figure;

import org.jspecify.annotations.NullMarked;
