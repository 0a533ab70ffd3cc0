package org.heraldui.vaadin.figure;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a figure as schema.org's {@code ImageObject}. */
final class FigureStructuredData {
    private static final String GENERATED = "https://schema.org/TrainedAlgorithmicMediaDigitalSource";

    private FigureStructuredData() {}

    static Map<String, Object> of(CaptionedFigure figure, URI page) {
        Caption caption = figure.getCaption();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", "ImageObject");
        figure.getSource().map(source -> page.resolve(source).toString()).ifPresent(uri -> data.put("contentUrl", uri));
        if (figure.getImageWidth() > 0) {
            data.put("width", figure.getImageWidth());
            data.put("height", figure.getImageHeight());
        }
        if (!caption.getText().isEmpty()) {
            data.put("caption", caption.getText());
        }
        addCredits(caption.getCredits(), data);
        caption.getCopyright().ifPresent(holder -> data.put("copyrightNotice", "© " + holder));
        caption.getLicence()
                .ifPresent(licence -> data.put("license", page.resolve(licence).toString()));
        if (caption.getNotices().contains(ImageNotice.GENERATED)) {
            data.put("digitalSourceType", GENERATED);
        }
        return data;
    }

    private static void addCredits(List<Credit> credits, Map<String, Object> data) {
        if (credits.isEmpty()) {
            return;
        }
        data.put("creditText", credits.stream().map(Credit::name).collect(Collectors.joining(", ")));
        List<Map<String, Object>> makers = credits.stream()
                .filter(credit -> credit.role().isMaker())
                .map(credit -> Map.<String, Object>of("@type", "Person", "name", credit.name()))
                .toList();
        if (!makers.isEmpty()) {
            data.put("creator", makers);
        }
    }
}
