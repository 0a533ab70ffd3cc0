/** Examples of the password reveal. */
@NullMarked
package org.heraldui.demo.password;

import org.jspecify.annotations.NullMarked;
