/** One page-wide controller of what moves, and the button that stops it. */
@NullMarked
package org.heraldui.vaadin.motion;

import org.jspecify.annotations.NullMarked;
