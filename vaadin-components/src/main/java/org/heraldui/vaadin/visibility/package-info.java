/** Making something public. */
@NullMarked
package org.heraldui.vaadin.visibility;

import org.jspecify.annotations.NullMarked;
