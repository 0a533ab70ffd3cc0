/** The examples of all components, found by themselves, and the pages that show them. */
@NullMarked
package org.heraldui.demo.example;

import org.jspecify.annotations.NullMarked;
