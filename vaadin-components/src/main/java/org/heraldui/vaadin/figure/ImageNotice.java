package org.heraldui.vaadin.figure;

/** What a reader must know about how a picture came about; shown in words, never by an icon alone. */
public enum ImageNotice {
    /** Changed beyond crop, exposure and colour balance. */
    ALTERED,
    /** Made by a generative model. */
    GENERATED,
    /** Not taken at the event that the text tells of. */
    ARCHIVE
}
