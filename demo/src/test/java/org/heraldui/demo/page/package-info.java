/** Tests of whole pages. */
@NullMarked
package org.heraldui.demo.page;

import org.jspecify.annotations.NullMarked;
