/** Examples of the breaking-news banner. */
@NullMarked
package org.heraldui.demo.breaking;

import org.jspecify.annotations.NullMarked;
