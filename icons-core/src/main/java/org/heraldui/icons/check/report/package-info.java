/** Writing down what a check of a folder found: for people, for programs, for build servers. */
@NullMarked
package org.heraldui.icons.check.report;

import org.jspecify.annotations.NullMarked;
