/** Examples of the site search. */
@NullMarked
package org.heraldui.demo.search;

import org.jspecify.annotations.NullMarked;
