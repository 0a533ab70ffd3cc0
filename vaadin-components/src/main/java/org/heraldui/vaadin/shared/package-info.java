/** What two or more components need: live region, skip link, hidden text, time, built-in texts. */
@NullMarked
package org.heraldui.vaadin.shared;

import org.jspecify.annotations.NullMarked;
