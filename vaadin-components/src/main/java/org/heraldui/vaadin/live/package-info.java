/** Live coverage: updates that wait until the reader wants them. */
@NullMarked
package org.heraldui.vaadin.live;

import org.jspecify.annotations.NullMarked;
