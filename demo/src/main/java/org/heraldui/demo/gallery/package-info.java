/** The gallery of icons and the page of each. */
@NullMarked
package org.heraldui.demo.gallery;

import org.jspecify.annotations.NullMarked;
