/** Sharing a page: the bar of share links, and the button that copies a link. */
@NullMarked
package org.heraldui.vaadin.share;

import org.jspecify.annotations.NullMarked;
