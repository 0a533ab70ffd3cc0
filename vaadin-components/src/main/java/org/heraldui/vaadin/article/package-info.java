/** The article: headline, byline, times, body and the places for its figure, notices, tags and share bars. */
@NullMarked
package org.heraldui.vaadin.article;

import org.jspecify.annotations.NullMarked;
