/** The demo: a gallery, an article, every example of every component. */
@NullMarked
package org.heraldui.demo;

import org.jspecify.annotations.NullMarked;
