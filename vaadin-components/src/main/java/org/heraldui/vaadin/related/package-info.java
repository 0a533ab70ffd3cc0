/** Links to other stories, as cards. */
@NullMarked
package org.heraldui.vaadin.related;

import org.jspecify.annotations.NullMarked;
