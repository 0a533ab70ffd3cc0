/** Examples of the notice. */
@NullMarked
package org.heraldui.demo.notice;

import org.jspecify.annotations.NullMarked;
