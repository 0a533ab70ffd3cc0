/** Examples of the breadcrumb trail. */
@NullMarked
package org.heraldui.demo.breadcrumb;

import org.jspecify.annotations.NullMarked;
