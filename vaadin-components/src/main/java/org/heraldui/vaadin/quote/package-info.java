/** Words that stand out: of the article itself, or from a source. */
@NullMarked
package org.heraldui.vaadin.quote;

import org.jspecify.annotations.NullMarked;
