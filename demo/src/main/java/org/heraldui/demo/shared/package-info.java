/** Examples of the foundation: hidden text, skip link, live region, time. */
@NullMarked
package org.heraldui.demo.shared;

import org.jspecify.annotations.NullMarked;
