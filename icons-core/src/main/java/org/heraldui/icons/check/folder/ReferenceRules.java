package org.heraldui.icons.check.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heraldui.icons.internal.Texts;

/** References inside a file: to nothing, in a circle, or to more than can be drawn. */
final class ReferenceRules {
    private static final Pattern LOCAL = Pattern.compile("url\\(\\s*[\"']?#([^\"')\\s]+)[\"']?\\s*\\)(\\s*\\S)?");
    private static final Set<String> PLACES = Set.of("use", "image", "lineargradient", "radialgradient", "pattern");
    private static final int MAX_HOPS = 1_000;
    private static final long MAX_DRAWN = 100_000;

    private final FileFindings findings;
    private final Map<String, Element> ids = new HashMap<>();
    private final IdentityHashMap<Element, Long> drawn = new IdentityHashMap<>();
    private final Set<Element> entered = new HashSet<>();
    private final Set<String> used = new TreeSet<>();
    private boolean stopped;

    private ReferenceRules(FileFindings findings) {
        this.findings = findings;
    }

    /** {@return the ids that something in the file refers to} */
    static Set<String> check(Element root, FileFindings findings) {
        ReferenceRules rules = new ReferenceRules(findings);
        root.visit(rules::collect);
        Map<String, Integer> missing = new LinkedHashMap<>();
        root.visit(element -> rules.missing(element, missing));
        missing.forEach((id, line) -> findings.report(
                CheckRule.REFERENCE_MISSING,
                line,
                "\"#" + Texts.excerpt(id) + "\" is referred to, but no element has that id: the part stays blank.",
                "Add the element, or draw without it."));
        rules.count(root, 0);
        return rules.used;
    }

    private void collect(Element element) {
        String id = element.get("id");
        if (id != null && ids.putIfAbsent(id, element) != null) {
            findings.report(
                    CheckRule.DUPLICATE_ID,
                    element.line(),
                    "id=\"" + Texts.excerpt(id) + "\" is given to two elements; references find the first only.",
                    "Give each its own.");
        }
    }

    // Paint with a fallback after the reference is drawn all the same.
    private void missing(Element element, Map<String, Integer> missing) {
        references(element).forEach((id, needed) -> {
            used.add(id);
            if (needed && !ids.containsKey(id)) {
                missing.putIfAbsent(id, element.line());
            }
        });
    }

    /** The ids that an element refers to, with whether the drawing suffers where they are missing. */
    private static Map<String, Boolean> references(Element element) {
        Map<String, Boolean> references = new LinkedHashMap<>();
        for (Element.Attribute attribute : element.attributes()) {
            String value = attribute.value();
            if (attribute.name().equalsIgnoreCase("href") && value.strip().startsWith("#")) {
                references.put(
                        value.strip().substring(1),
                        PLACES.contains(element.name().toLowerCase(Locale.ROOT)));
            } else if (value.contains("url(") && !isRemark(attribute.name())) {
                Matcher matcher = LOCAL.matcher(Css.plain(value));
                while (matcher.find()) {
                    boolean needed =
                            matcher.group(2) == null || matcher.group(2).strip().equals(";");
                    references.put(matcher.group(1), needed);
                }
            }
        }
        return references;
    }

    private static boolean isRemark(String attribute) {
        return attribute.startsWith("aria-") || attribute.startsWith("data-");
    }

    // How many elements a browser draws for this one, references followed.
    private long count(Element element, int hops) {
        Long known = drawn.get(element);
        if (known != null || stopped) {
            return known == null ? 0 : known;
        }
        if (hops > MAX_HOPS || !entered.add(element)) {
            stop(
                    element,
                    hops > MAX_HOPS ? CheckRule.EXPANSION : CheckRule.REFERENCE_LOOP,
                    hops > MAX_HOPS
                            ? "References follow each other more than " + MAX_HOPS + " deep."
                            : "<" + element.name() + "> is drawn inside itself.");
            return 0;
        }
        long sum = 1;
        List<Element> next = new ArrayList<>(element.children());
        for (String id : references(element).keySet()) {
            Element target = ids.get(id);
            if (target != null && !element.isSvg("a")) {
                next.add(target);
            }
        }
        for (Element part : next) {
            sum = Math.min(sum + count(part, hops + 1), Integer.MAX_VALUE);
        }
        if (sum > MAX_DRAWN) {
            stop(element, CheckRule.EXPANSION, "References draw more than 100,000 elements.");
        }
        entered.remove(element);
        drawn.put(element, sum);
        return sum;
    }

    private void stop(Element element, CheckRule rule, String message) {
        if (!stopped) {
            stopped = true;
            findings.report(rule, element.line(), message, "Draw the shapes themselves.");
        }
    }
}
