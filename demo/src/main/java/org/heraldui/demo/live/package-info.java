/** Examples of the live blog. */
@NullMarked
package org.heraldui.demo.live;

import org.jspecify.annotations.NullMarked;
