/** Turns a folder of icons into typed constants and the resources behind them, at build time. */
@NullMarked
package org.heraldui.icons.build;

import org.jspecify.annotations.NullMarked;
