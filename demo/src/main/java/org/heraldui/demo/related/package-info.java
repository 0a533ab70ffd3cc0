/** Examples of related stories. */
@NullMarked
package org.heraldui.demo.related;

import org.jspecify.annotations.NullMarked;
