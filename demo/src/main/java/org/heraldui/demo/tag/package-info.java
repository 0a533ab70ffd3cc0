/** Examples of the tag list. */
@NullMarked
package org.heraldui.demo.tag;

import org.jspecify.annotations.NullMarked;
