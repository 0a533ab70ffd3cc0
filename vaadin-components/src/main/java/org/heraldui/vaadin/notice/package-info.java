/** What a reader should know about a page or about what was just done. */
@NullMarked
package org.heraldui.vaadin.notice;

import org.jspecify.annotations.NullMarked;
