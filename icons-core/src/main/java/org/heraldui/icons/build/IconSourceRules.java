package org.heraldui.icons.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.heraldui.icons.Category;
import org.heraldui.icons.Direction;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.LabelRules;
import org.heraldui.icons.check.drawing.Allowances;
import org.heraldui.icons.check.drawing.DrawingRules;
import org.heraldui.icons.svg.Paint;
import org.heraldui.icons.svg.ViewBox;

/** The rules for Herald's own icon files: names, roots, drawings, metadata and words. */
final class IconSourceRules {
    static final int MIN_KEYWORDS = 8;

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern LOCALISED = Pattern.compile("(label|description|aliases|keywords)\\.(?!en)[a-z]{2}");
    private static final Set<String> KEYS =
            Set.of("category", "keywords", "aliases", "direction", "brand", "trademark", "since", "allow");
    private static final String ROOT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\"" + " viewBox=\"0 0 24 24\" ";

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> check(Collection<IconSource> icons) {
        icons.forEach(this::check);
        labelsDiffer(icons);
        languagesAgree(icons);
        return findings;
    }

    private void check(IconSource icon) {
        String svg = icon.name() + ".svg";
        String properties = icon.name() + ".properties";
        if (!NAME.matcher(icon.name()).matches()) {
            report(svg, "name", "\"" + icon.name() + "\" is no icon name.", "Use lower-case words joined by hyphens.");
        }
        drawing(icon, svg, properties);
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
        icon.texts().forEach((tag, text) -> {
            String file = tag.equals(IconSource.ENGLISH) ? svg : properties + " (" + tag + ")";
            LabelRules.check(file, text[0], text[1], findings::add);
        });
    }

    private void drawing(IconSource icon, String svg, String properties) {
        Paint paint = icon.svg().drawing().paint();
        String root = ROOT + paint.attributes() + ">";
        boolean known = paint.equals(Paint.Stroke.OUTLINE) || paint.equals(Paint.Fill.SOLID);
        if (!known
                || !icon.svg().drawing().viewBox().equals(ViewBox.GRID_24)
                || !icon.svgText().startsWith(root + "\n  <title>")) {
            report(
                    svg,
                    "root",
                    "The first line is not that of Herald's icons, with the title on the next.",
                    "Copy both from a sibling: calendar.svg for an outline.");
        }
        List<Finding> found = new ArrayList<>();
        DrawingRules.check(svg, icon.svg().drawing(), found::add);
        Allowances.apply(properties, icon.get("allow"), found, findings::add);
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
            report(file, "direction", "direction=" + icon.get("direction") + " is not known.", "Use never or mirror.");
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
        if (icon.list("keywords").size() < MIN_KEYWORDS) {
            report(
                    file,
                    "keywords",
                    "There are " + icon.list("keywords").size() + " keywords.",
                    "Give at least " + MIN_KEYWORDS + " words by which people look for it.");
        }
    }

    private void labelsDiffer(Collection<IconSource> icons) {
        Map<String, String> owners = new HashMap<>();
        for (IconSource icon : icons) {
            icon.texts().forEach((tag, text) -> {
                String before = owners.putIfAbsent(tag + " " + text[0].toLowerCase(Locale.ROOT), icon.name());
                if (before != null) {
                    report(
                            icon.name() + ".svg",
                            "label-duplicate",
                            "The label \"" + text[0] + "\" (" + tag + ") is also that of " + before + ".",
                            "Say what tells them apart.");
                }
            });
        }
    }

    private void languagesAgree(Collection<IconSource> icons) {
        Set<String> tags = new TreeSet<>();
        icons.forEach(icon -> tags.addAll(icon.texts().keySet()));
        for (IconSource icon : icons) {
            for (String tag : tags) {
                if (!icon.texts().containsKey(tag)) {
                    report(
                            icon.name() + ".properties",
                            "translation",
                            "The words in \"" + tag + "\" are missing, which other icons have.",
                            "Add label." + tag + " and description." + tag + ".");
                }
            }
        }
    }

    private void report(String file, String rule, String message, String cure) {
        findings.add(new Finding(file, 0, rule, message, cure));
    }
}
