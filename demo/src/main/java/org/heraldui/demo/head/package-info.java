/** What is told about an article to those who read no script. */
@NullMarked
package org.heraldui.demo.head;

import org.jspecify.annotations.NullMarked;
