package org.heraldui.icons.check.folder;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.LabelRules;
import org.heraldui.icons.check.Severity;
import org.heraldui.icons.internal.Texts;
import org.jspecify.annotations.Nullable;

/** Names, roles and words in a file: do they agree, and is anybody misled. */
final class AccessibilityRules {
    private static final Set<String> IMAGES = Set.of("img", "image", "graphics-symbol", "graphics-document");
    private static final Set<String> ANIMATIONS =
            Set.of("animate", "animateTransform", "animateMotion", "animateColor", "set");

    private static final Set<String> HOUSE_STYLE = Set.of(
            "label-length",
            "label-full-stop",
            "label-case",
            "label-language",
            "description-case",
            "description-language",
            "description-sentence",
            "title-desc-conflict");

    private final Element root;
    private final FileFindings findings;
    private final Set<String> ids = new HashSet<>();

    private AccessibilityRules(Element root, FileFindings findings) {
        this.root = root;
        this.findings = findings;
    }

    static void check(Element root, FileFindings findings) {
        AccessibilityRules rules = new AccessibilityRules(root, findings);
        root.visit(element -> rules.ids.add(strip(element.get("id"))));
        rules.name();
        rules.words();
        root.visit(rules::element);
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String words(Element parent, String child) {
        Element element = parent.child(child);
        return element == null ? "" : element.words();
    }

    private void name() {
        String title = words(root, "title");
        String label = strip(root.get("aria-label"));
        boolean labelled = !strip(root.get("aria-labelledby")).isEmpty();
        boolean named = !title.isEmpty() || !label.isEmpty() || labelled;
        boolean hidden = root.value("aria-hidden").equals("true");
        String role = root.value("role");
        String what = "The drawing is named \"" + Texts.excerpt(label.isEmpty() ? title : label) + "\"";
        if (named && hidden) {
            report(
                    CheckRule.NAMED_AND_HIDDEN,
                    what + " and hidden from those who would hear the name.",
                    "Drop aria-hidden, or drop the name.");
        } else if (named && (role.equals("presentation") || role.equals("none"))) {
            report(
                    CheckRule.NAMED_AND_PRESENTATIONAL,
                    what + ", yet role=\"" + role + "\" says that it means nothing.",
                    "Use role=\"img\", or drop the name.");
        } else if (!named && !hidden && IMAGES.contains(role)) {
            report(
                    CheckRule.ROLE_WITHOUT_NAME,
                    "role=\"" + role + "\" announces an image, and nothing says which.",
                    "Add a <title> as the first child, or use aria-hidden=\"true\" instead.");
        } else if (!title.isEmpty() && role.isEmpty()) {
            report(
                    CheckRule.TITLE_WITHOUT_ROLE,
                    what + ", but without a role some screen readers pass over the title.",
                    "Add role=\"img\" to <svg>.");
        }
        if (!title.isEmpty() && !label.isEmpty() && !title.equals(label)) {
            report(
                    CheckRule.NAMED_TWICE,
                    "aria-label says \"" + Texts.excerpt(label) + "\", the title \"" + Texts.excerpt(title) + "\".",
                    "Keep one of them.");
        }
    }

    private void words() {
        Element title = root.child("title");
        if (title == null) {
            return;
        }
        if (title.words().isEmpty()) {
            findings.report(CheckRule.TITLE_EMPTY, title.line(), "The title is empty.", "Fill it, or delete it.");
        } else {
            LabelRules.check(findings.file(), title.words(), words(root, "desc"), finding -> {
                if (concernsOthers(finding.rule())) {
                    findings.add(RuleGroup.ACCESSIBILITY, weighed(finding, title.line()));
                }
            });
        }
    }

    // What is house style at Herald is no fault elsewhere: a description is not owed, a title may be long or end in a
    // full stop.
    private static boolean concernsOthers(String rule) {
        return !rule.endsWith("-missing") && !HOUSE_STYLE.contains(rule);
    }

    private static Finding weighed(Finding finding, int line) {
        boolean misleads =
                finding.rule().equals("label-placeholder") || finding.rule().equals("label-file-name");
        return new Finding(
                misleads ? Severity.ERROR : Severity.WARNING,
                finding.file(),
                line,
                finding.rule(),
                finding.message(),
                finding.cure());
    }

    private void element(Element element) {
        for (String attribute : new String[] {"aria-labelledby", "aria-describedby"}) {
            for (String id : strip(element.get(attribute)).split("\\s+")) {
                if (!id.isEmpty() && !ids.contains(id)) {
                    findings.report(
                            CheckRule.LABEL_TARGET,
                            element.line(),
                            attribute + "=\"" + Texts.excerpt(id) + "\" leads to no element of the file.",
                            "Give the title or desc that id, or drop the attribute.");
                }
            }
        }
        nestedTitle(element);
        focus(element);
        if (ANIMATIONS.contains(element.name()) && element.value("repeatCount").equals("indefinite")) {
            findings.report(
                    CheckRule.MOTION,
                    element.line(),
                    "<" + element.name() + "> moves without end, also for those who asked for less motion.",
                    "Move it by CSS under prefers-reduced-motion: no-preference.");
        }
    }

    private void nestedTitle(Element element) {
        Element title = element.child("title");
        if (element != root && title != null && !title.words().isEmpty()) {
            findings.report(
                    CheckRule.TITLE_NESTED,
                    title.line(),
                    "The title \"" + Texts.excerpt(title.words()) + "\" of a part is shown and spoken too.",
                    "Delete it, unless the part is worth a name of its own.");
        }
    }

    private void focus(Element element) {
        String tabindex = element.value("tabindex");
        boolean stop = element.value("focusable").equals("true") || (!tabindex.isEmpty() && !tabindex.startsWith("-"));
        if (!stop) {
            return;
        }
        boolean hidden = root.value("aria-hidden").equals("true");
        findings.report(
                hidden ? CheckRule.HIDDEN_AND_FOCUSABLE : CheckRule.FOCUSABLE,
                element.line(),
                "<" + element.name().toLowerCase(Locale.ROOT) + "> stops the Tab key"
                        + (hidden ? ", although the drawing is hidden." : ", although nothing can be done there."),
                "Drop tabindex and focusable; make the button around it the stop.");
    }

    private void report(CheckRule rule, String message, String cure) {
        findings.report(rule, root.line(), message, cure);
    }
}
