/** What all pages share: frame, appearance, head. */
@NullMarked
package org.heraldui.demo.site;

import org.jspecify.annotations.NullMarked;
