/** Examples of the way to a video. */
@NullMarked
package org.heraldui.demo.video;

import org.jspecify.annotations.NullMarked;
