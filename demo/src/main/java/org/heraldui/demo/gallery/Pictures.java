package org.heraldui.demo.gallery;

import org.heraldui.vaadin.figure.AltText;
import org.heraldui.vaadin.figure.Caption;
import org.heraldui.vaadin.figure.CaptionedFigure;

/** The pictures of the examples. */
final class Pictures {
    private Pictures() {}

    static CaptionedFigure dusk() {
        return of(
                "skellan-head-at-dusk",
                "A white lighthouse on a dark headland throws gold beams across a violet dusk",
                "The lighthouse at Skellan Head on Wednesday evening");
    }

    static CaptionedFigure lens() {
        return of("skellan-great-lens", "Woman polishing a lens", "Samira Holbeck polishes the last of 618 prisms");
    }

    static CaptionedFigure ship() {
        return of("daughter-of-the-wind", "A ship under one sail", "The Daughter of the Wind comes home");
    }

    static CaptionedFigure of(String file, String seen, String told) {
        return new CaptionedFigure("pictures/" + file + ".jpg", AltText.describing(seen), new Caption(told));
    }
}
