/** The way to a video, a recording or a gallery: its picture, headline and length. */
@NullMarked
package org.heraldui.vaadin.video;

import org.jspecify.annotations.NullMarked;
