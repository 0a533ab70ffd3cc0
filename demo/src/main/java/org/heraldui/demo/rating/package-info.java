/** Examples of ratings in stars. */
@NullMarked
package org.heraldui.demo.rating;

import org.jspecify.annotations.NullMarked;
