/** Examples of the loading spinner. */
@NullMarked
package org.heraldui.demo.loading;

import org.jspecify.annotations.NullMarked;
