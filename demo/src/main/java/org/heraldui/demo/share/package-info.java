/** Examples of sharing. */
@NullMarked
package org.heraldui.demo.share;

import org.jspecify.annotations.NullMarked;
