/** What the first HTML response says about an article, for search engines, previews and readers without script. */
@NullMarked
package org.heraldui.vaadin.head;

import org.jspecify.annotations.NullMarked;
