/** Examples of figures and captions. */
@NullMarked
package org.heraldui.demo.figure;

import org.jspecify.annotations.NullMarked;
