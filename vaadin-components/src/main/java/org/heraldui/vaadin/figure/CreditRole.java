package org.heraldui.vaadin.figure;

/** What somebody did for a picture. */
public enum CreditRole {
    /** Took the photograph. */
    PHOTOGRAPHER,
    /** Drew or painted it. */
    ILLUSTRATOR,
    /** Made the chart, map or diagram. */
    GRAPHIC,
    /** Filmed it. */
    VIDEO,
    /** Recorded the sound. */
    SOUND,
    /** The agency that it was made for. */
    AGENCY,
    /** The pool that shares it. */
    POOL,
    /** Distributed it. */
    DISTRIBUTOR,
    /** Handed it out to the press. */
    HANDOUT,
    /** The archive or collection that keeps it. */
    ARCHIVE,
    /** Where the data come from. */
    SOURCE;

    /** {@return whether this is who made the picture, a person} */
    boolean isMaker() {
        return switch (this) {
            case PHOTOGRAPHER, ILLUSTRATOR, GRAPHIC, VIDEO, SOUND -> true;
            case AGENCY, POOL, DISTRIBUTOR, HANDOUT, ARCHIVE, SOURCE -> false;
        };
    }
}
