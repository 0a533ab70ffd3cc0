/** Several pictures in a row: a list to scroll or page through, and each enlarged. */
@NullMarked
package org.heraldui.vaadin.gallery;

import org.jspecify.annotations.NullMarked;
