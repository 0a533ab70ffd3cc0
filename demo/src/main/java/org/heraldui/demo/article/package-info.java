/** The news article, made of Herald components. */
@NullMarked
package org.heraldui.demo.article;

import org.jspecify.annotations.NullMarked;
