/** Examples of the comment count. */
@NullMarked
package org.heraldui.demo.comment;

import org.jspecify.annotations.NullMarked;
