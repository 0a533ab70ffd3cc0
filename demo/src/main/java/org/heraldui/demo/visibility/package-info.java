/** Examples of the visibility switch. */
@NullMarked
package org.heraldui.demo.visibility;

import org.jspecify.annotations.NullMarked;
