/** Examples of the pull quote. */
@NullMarked
package org.heraldui.demo.quote;

import org.jspecify.annotations.NullMarked;
