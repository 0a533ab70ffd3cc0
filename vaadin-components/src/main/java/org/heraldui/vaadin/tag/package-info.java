/** The topics of a page. */
@NullMarked
package org.heraldui.vaadin.tag;

import org.jspecify.annotations.NullMarked;
