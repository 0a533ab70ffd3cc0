package org.heraldui.demo.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.heraldui.icons.AccessibleIcon;
import org.heraldui.icons.Category;
import org.heraldui.icons.Icon;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconText;
import org.heraldui.icons.SvgOptions;
import org.heraldui.icons.export.PngExporter;
import org.heraldui.icons.export.PngOptions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The icons for machines: the list, each as SVG, each as PNG. */
@RestController
final class IconController {
    private static final MediaType SVG = new MediaType("image", "svg+xml", java.nio.charset.StandardCharsets.UTF_8);
    // Pictures are drawn on the fly: two at a time leave the rest of the machine to the pages.
    private final Semaphore drawing = new Semaphore(2);

    /** One icon in the list. */
    record Entry(
            String name,
            String label,
            String description,
            List<String> aliases,
            List<String> keywords,
            String category,
            List<String> categories,
            String direction) {}

    @GetMapping("/icons.json")
    ResponseEntity<List<Entry>> list(HttpServletRequest request) {
        Locale locale = Parameters.of(request, "lang").locale();
        List<Entry> entries =
                IconCatalogue.all().stream().map(icon -> entry(icon, locale)).toList();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .body(entries);
    }

    private static Entry entry(Icon icon, Locale locale) {
        IconText text = icon.text(locale);
        return new Entry(
                icon.name(),
                text.label(),
                text.description(),
                text.aliases(),
                text.keywords(),
                icon.metadata().categories().get(0).id(),
                icon.metadata().categories().stream().map(Category::id).toList(),
                icon.metadata().direction().id());
    }

    @GetMapping("/icons/{name}.svg")
    ResponseEntity<String> svg(@PathVariable String name, HttpServletRequest request) {
        Icon icon = icon(name);
        Parameters parameters = Parameters.of(request, "label", "lang");
        Locale locale = parameters.locale();
        AccessibleIcon labelled =
                parameters.text("label").<AccessibleIcon>map(icon::labelled).orElseGet(() -> icon.labelled(locale));
        String svg = labelled.toSvg(SvgOptions.DEFAULT.withIdPrefix(icon.name()));
        return file(SVG)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(svg);
    }

    @GetMapping("/icons/{name}.png")
    ResponseEntity<byte[]> png(@PathVariable String name, HttpServletRequest request) throws InterruptedException {
        Icon icon = icon(name);
        Parameters parameters = Parameters.of(request, "size", "lang");
        PngOptions options = PngOptions.DEFAULT.withSize(parameters.size()).withLocale(parameters.locale());
        drawing.acquire();
        try {
            return file(MediaType.IMAGE_PNG).body(PngExporter.toPng(icon, options));
        } finally {
            drawing.release();
        }
    }

    private static ResponseEntity.BodyBuilder file(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(java.time.Duration.ofHours(1)))
                .header("X-Content-Type-Options", "nosniff");
    }

    private static Icon icon(String name) {
        return IconCatalogue.byName(name)
                .orElseThrow(() -> ApiException.notFound(
                        "There is no icon \"" + Parameters.excerpt(name) + "\"; /icons.json lists the names."));
    }
}
