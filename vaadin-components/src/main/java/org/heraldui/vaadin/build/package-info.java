/** Not API: writes the script of the icon element at build time. */
@NullMarked
package org.heraldui.vaadin.build;

import org.jspecify.annotations.NullMarked;
