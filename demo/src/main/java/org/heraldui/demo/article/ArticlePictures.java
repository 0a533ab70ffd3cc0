package org.heraldui.demo.article;

import org.heraldui.vaadin.figure.AltText;
import org.heraldui.vaadin.figure.Caption;
import org.heraldui.vaadin.figure.CaptionedFigure;
import org.heraldui.vaadin.figure.Credit;
import org.heraldui.vaadin.figure.CreditRole;
import org.heraldui.vaadin.figure.ImageLoading;

/** The figures of the articles: what is seen, and apart from it what is told. */
final class ArticlePictures {
    static final String LIGHTHOUSE_SEEN =
            "A white lighthouse on a dark headland throws gold beams across a violet dusk;"
                    + " below, windows glow and boats wait.";
    static final String SHIP_SEEN =
            "سفينة خشبية ذات شراع مثلّث عالٍ تعبر بحرًا ساكنًا عند شروق الشمس، وأناس يلوّحون لها من الشاطئ.";

    private ArticlePictures() {}

    static CaptionedFigure leadOf(DemoArticle article) {
        CaptionedFigure figure = article == DemoArticle.LIGHTHOUSE ? lighthouse() : ship();
        figure.setLoading(ImageLoading.LEAD);
        return figure;
    }

    private static CaptionedFigure lighthouse() {
        Caption caption = new Caption(
                "The lighthouse at Skellan Head, 42 miles north of Dunmorrow, sweeps the darkening"
                        + " bay on Wednesday evening for the first time since 1992, as villagers watch from the harbour wall");
        caption.setCredits(
                new Credit(CreditRole.PHOTOGRAPHER, "Isla Penrowan"),
                new Credit(CreditRole.AGENCY, "Saltwind News Agency"),
                new Credit(CreditRole.POOL, "Fernwick Pictures"));
        CaptionedFigure figure =
                new CaptionedFigure("pictures/skellan-head-at-dusk.svg", AltText.describing(LIGHTHOUSE_SEEN), caption);
        figure.setImageSize(1600, 900);
        return figure;
    }

    private static CaptionedFigure ship() {
        Caption caption =
                new Caption("«بنت الريح» تنشر شراعها عند خروجها من مرفأ أم النوارس، على بُعد 60 كيلومترًا شمال"
                        + " مدينة بندر الريحان، في أول رحلة لها منذ أربعين عامًا");
        caption.setCredits(
                new Credit(CreditRole.PHOTOGRAPHER, "سهى المرجاني"),
                new Credit(CreditRole.AGENCY, "وكالة نسيم البحر للأنباء"));
        CaptionedFigure figure =
                new CaptionedFigure("pictures/daughter-of-the-wind.svg", AltText.describing(SHIP_SEEN), caption);
        figure.setImageSize(800, 800);
        return figure;
    }

    static CaptionedFigure lens() {
        Caption caption = new Caption("Samira Holbeck polishes the last of the 618 prisms in the lamp room at Skellan"
                + " Head, where beginners learned to clean glass older than their own great-grandparents");
        caption.setCredits(new Credit(CreditRole.HANDOUT, "Skellan Lighthouse Trust"));
        CaptionedFigure figure = new CaptionedFigure(
                "pictures/skellan-great-lens.svg", AltText.describing("Woman polishing lens"), caption);
        figure.setImageSize(1200, 800);
        figure.setLoading(ImageLoading.LAZY);
        return figure;
    }
}
