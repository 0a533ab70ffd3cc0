package org.heraldui.icons.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heraldui.icons.Category;
import org.heraldui.icons.Direction;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.IconWords;
import org.heraldui.icons.check.WordRules;
import org.heraldui.icons.check.drawing.Allowances;
import org.heraldui.icons.check.drawing.DrawingRules;
import org.heraldui.icons.svg.Paint;
import org.heraldui.icons.svg.ViewBox;

/** The rules for Herald's own icon files: names, roots, drawings, metadata and words. */
final class IconSourceRules {
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern LOCALISED = Pattern.compile("(label|description|aliases|keywords)\\.(?!en)[a-z]{2}");
    private static final Set<String> KEYS = Set.of(
            "category", "keywords", "aliases", "direction", "brand", "trademark", "since", "allow", "allow-words");
    private static final String ROOT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\"" + " viewBox=\"0 0 24 24\" ";

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> check(Collection<IconSource> icons) {
        icons.forEach(this::check);
        findings.addAll(WordRules.check(icons.stream().flatMap(this::words).toList()));
        return findings;
    }

    private void check(IconSource icon) {
        String svg = icon.name() + ".svg";
        String properties = icon.name() + ".properties";
        if (!NAME.matcher(icon.name()).matches()) {
            report(svg, "name", "\"" + icon.name() + "\" is no icon name.", "Use lower-case words joined by hyphens.");
        }
        drawing(icon, svg, properties);
        rightToLeft(icon);
        for (String key : icon.metadata().stringPropertyNames()) {
            if (!KEYS.contains(key) && !LOCALISED.matcher(key).matches()) {
                report(
                        properties,
                        "metadata-key",
                        "\"" + key + "\" is not a known key.",
                        "Known are " + new TreeSet<>(KEYS) + ".");
            }
        }
        metadata(icon, properties);
    }

    private Stream<IconWords> words(IconSource icon) {
        WordAllowances allowances = WordAllowances.read(icon.get("allow-words"));
        if (!allowances.isReadable()) {
            report(
                    icon.name() + ".properties",
                    "allow-words",
                    "allow-words=" + icon.get("allow-words") + " is not understood.",
                    "Write rule, languages and reason: \"untranslated de, nl: the word is the same there\".");
        }
        return icon.texts().entrySet().stream()
                .map(entry -> icon.words(entry.getKey(), entry.getValue(), allowances.of(entry.getKey())));
    }

    private void drawing(IconSource icon, String svg, String properties) {
        Paint paint = icon.svg().drawing().paint();
        String root = ROOT + paint.attributes() + ">";
        boolean known = paint.equals(Paint.Stroke.OUTLINE) || paint.equals(Paint.Fill.SOLID);
        if (!known
                || !icon.svg().drawing().viewBox().equals(ViewBox.GRID_24)
                || !icon.drawn().text().startsWith(root + "\n  <title>")) {
            report(
                    svg,
                    "root",
                    "The first line is not that of Herald's icons, with the title on the next.",
                    "Copy both from a sibling: calendar.svg for an outline.");
        }
        List<Finding> found = new ArrayList<>();
        DrawingRules.check(svg, icon.svg().drawing(), found::add);
        IconSource.Drawn second = icon.rightToLeft();
        if (second != null) {
            DrawingRules.check(second.file(), second.svg().drawing(), found::add);
        }
        Allowances.apply(properties, icon.get("allow"), found, findings::add);
    }

    private void rightToLeft(IconSource icon) {
        IconSource.Drawn second = icon.rightToLeft();
        String file = icon.name() + IconSource.RIGHT_TO_LEFT;
        boolean wanted = icon.get("direction").equals(Direction.OWN.id());
        if (wanted && second == null) {
            report(file, "rtl-drawing", "The second drawing is missing.", "Draw it, or use direction=never or mirror.");
        } else if (!wanted && second != null) {
            report(file, "rtl-drawing", "The second drawing is not asked for.", "Use direction=own, or delete it.");
        } else if (second != null
                && (!second.svg().drawing().paint().equals(icon.svg().drawing().paint())
                        || !second.svg().drawing().viewBox().equals(ViewBox.GRID_24)
                        || !(second.svg().title() + second.svg().description()).isEmpty())) {
            report(
                    file,
                    "rtl-drawing",
                    "The second drawing has another root than the first, or words.",
                    "Copy the first line of " + icon.name() + ".svg; write no title and no desc.");
        }
    }

    private void metadata(IconSource icon, String file) {
        List<String> categories = icon.list("category");
        List<String> known = Arrays.stream(Category.values()).map(Category::id).toList();
        if (categories.isEmpty() || categories.size() > 2 || !known.containsAll(categories)) {
            report(
                    file,
                    "category",
                    "category=" + icon.get("category") + " is not accepted.",
                    "Use one or two of " + known + ".");
        }
        if (Arrays.stream(Direction.values()).noneMatch(d -> d.id().equals(icon.get("direction")))) {
            report(
                    file,
                    "direction",
                    "direction=" + icon.get("direction") + " is not known.",
                    "Use never, mirror or own.");
        }
        if (!Set.of("true", "false").contains(icon.get("brand"))) {
            report(file, "brand", "brand=" + icon.get("brand") + " is not accepted.", "Write true or false.");
        }
        if (icon.get("brand").equals("true") == icon.get("trademark").isEmpty()) {
            report(
                    file,
                    "trademark",
                    "brand and trademark do not agree.",
                    "Name the owner of a brand, and only there.");
        }
        if (!icon.get("since").matches("\\d+\\.\\d+")) {
            report(file, "since", "since=" + icon.get("since") + " is not a version.", "Write, say, 0.1.");
        }
    }

    private void report(String file, String rule, String message, String cure) {
        findings.add(new Finding(file, 0, rule, message, cure));
    }
}
