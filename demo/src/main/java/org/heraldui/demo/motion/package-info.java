/** Examples of the components of motion. */
@NullMarked
package org.heraldui.demo.motion;

import org.jspecify.annotations.NullMarked;
