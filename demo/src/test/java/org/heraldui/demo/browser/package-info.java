/** The browser, and what every browser test shares. */
@NullMarked
package org.heraldui.demo.browser;

import org.jspecify.annotations.NullMarked;
