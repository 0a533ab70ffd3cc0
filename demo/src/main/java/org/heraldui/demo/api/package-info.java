/** Icons and examples for machines. */
@NullMarked
package org.heraldui.demo.api;

import org.jspecify.annotations.NullMarked;
