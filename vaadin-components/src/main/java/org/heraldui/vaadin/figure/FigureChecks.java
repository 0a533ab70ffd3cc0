package org.heraldui.vaadin.figure;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heraldui.vaadin.figure.FigureFinding.Rule;
import org.jspecify.annotations.Nullable;

/** The rules that a figure keeps, so that a listener hears all of it once. */
final class FigureChecks {
    private final CaptionedFigure figure;
    private final String caption;
    private final List<FigureFinding> findings = new ArrayList<>();

    FigureChecks(CaptionedFigure figure) {
        this.figure = figure;
        this.caption = figure.getCaption().getText();
    }

    List<FigureFinding> run() {
        if (figure.getMedia().isEmpty()) {
            report(
                    Rule.MEDIA_MISSING,
                    "The figure holds no picture or other media.",
                    "Call setImage or setMedia, or use a heading and a text instead of a figure.");
        }
        for (Element picture : figure.frame().pictures()) {
            checkPicture(picture);
        }
        checkCaption();
        checkName();
        checkRepeats();
        return List.copyOf(findings);
    }

    private void checkPicture(Element picture) {
        String alternative = picture.getAttribute("alt");
        boolean own = figure.getImage()
                .map(image -> image.getElement().equals(picture))
                .orElse(false);
        boolean described = own && figure.getAltText().orElse(null) instanceof AltText.Description;
        if (own ? described && Texts.isBlank(text(alternative)) : alternative == null && !isNamedOtherwise(picture)) {
            report(
                    Rule.ALT_MISSING,
                    "The picture has no alternative.",
                    "Say what is to be seen with AltText.describing, or that it adds nothing with AltText.decorative().");
        } else if (!text(alternative).isEmpty() && (described || !own)) {
            checkWords(text(alternative), text(picture.getAttribute("src")));
        }
    }

    private static boolean isNamedOtherwise(Element picture) {
        return picture.hasAttribute("aria-label")
                || picture.hasAttribute("aria-labelledby")
                || picture.hasAttribute("aria-hidden")
                || picture.hasAttribute("role");
    }

    private void checkWords(String alternative, String source) {
        if (Texts.isFileName(alternative, source)) {
            report(
                    Rule.ALT_FILE_NAME,
                    "The alternative " + quoted(alternative) + " is a file name or a placeholder.",
                    "Say what is to be seen.");
        } else if (Texts.isNoise(alternative)) {
            report(
                    Rule.ALT_NOISE,
                    "The alternative " + quoted(alternative) + " says what a screen reader says already.",
                    "Start with what is to be seen.");
        }
    }

    private void checkCaption() {
        AltText alternative = figure.getAltText().orElse(null);
        if (alternative instanceof AltText.CaptionAlternative && caption.isEmpty()) {
            report(
                    Rule.CAPTION_MISSING,
                    "The caption is to be the picture's alternative, and is blank.",
                    "Write a caption, or use AltText.describing.");
        }
        if (alternative instanceof AltText.Decoration && !caption.isEmpty()) {
            report(
                    Rule.CAPTION_OF_DECORATION,
                    "The picture is decoration, yet it has the caption " + quoted(caption) + ".",
                    "Describe the picture, or use AltText.captionIsAlternative(); a caption of nothing puzzles.");
        }
    }

    private void checkName() {
        boolean named = switch (figure.getNamePolicy()) {
            case NONE, NUMBER -> true;
            case CAPTION -> !caption.isEmpty();
            case EXPLICIT ->
                figure.getAriaLabel().isPresent() || figure.getAriaLabelledBy().isPresent();
        };
        if (!named) {
            report(
                    Rule.NAME_MISSING,
                    "The figure is to be named by \"" + figure.getNamePolicy() + "\", and that is missing.",
                    "Give it, or choose another FigureNamePolicy.");
        }
    }

    private void checkRepeats() {
        List<Map.Entry<String, String>> texts = new ArrayList<>(texts().entrySet());
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                String one = texts.get(i).getValue();
                String other = texts.get(j).getValue();
                if (Texts.repeat(one, other)) {
                    report(
                            Rule.TEXT_REPEATED,
                            "The " + texts.get(i).getKey() + " " + quoted(one) + " and the "
                                    + texts.get(j).getKey() + " " + quoted(other) + " repeat each other.",
                            "The alternative says what is to be seen, the caption what it means; leave out the rest.");
                }
            }
        }
    }

    /** {@return what a listener may hear, by what it is} */
    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        boolean inCaption = figure.getAltText().orElse(null) instanceof AltText.CaptionAlternative;
        int number = 0;
        for (Element picture : figure.frame().pictures()) {
            String which = ++number == 1 ? "" : " of picture " + number;
            texts.put("alternative" + which, inCaption ? "" : text(picture.getAttribute("alt")));
            texts.put("label of the picture" + which, text(picture.getAttribute("aria-label")));
            texts.put("tooltip" + which, text(picture.getAttribute("title")));
        }
        texts.put("caption", caption);
        texts.put("label of the figure", figure.getAriaLabel().orElse(""));
        texts.put("tooltip of the figure", text(figure.getElement().getAttribute("title")));
        return texts;
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    private static String quoted(String text) {
        return "\"" + Texts.excerpt(text) + "\"";
    }

    private void report(Rule rule, String message, String cure) {
        findings.add(new FigureFinding(rule, message, cure));
    }
}
