package org.heraldui.icons.check.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.heraldui.icons.internal.Texts;

/** How the files of a folder get along with each other. Told of each file in turn, it speaks when all are seen. */
final class SetRules {
    /** Which part of a set must share its viewBox before others differ from it. */
    private static final double MAJORITY = 0.9;

    private static final int FEW = 5;

    private final Map<String, List<FileFindings>> drawings = new TreeMap<>();
    private final Map<String, Map<String, FileFindings>> titles = new TreeMap<>();
    private final Map<String, Map<String, FileFindings>> ids = new TreeMap<>();
    private final Map<String, List<FileFindings>> names = new TreeMap<>();
    private final Map<String, List<FileFindings>> boxes = new TreeMap<>();

    void file(FileFindings file) {
        names.computeIfAbsent(file.file().toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                .add(file);
    }

    void drawing(FileFindings file, Element root, Iterable<String> usedIds) {
        String signature = Signature.of(root);
        drawings.computeIfAbsent(signature, s -> new ArrayList<>()).add(file);
        Element title = root.child("title");
        if (title != null && !title.words().isEmpty()) {
            titles.computeIfAbsent(Texts.excerpt(title.words().toLowerCase(Locale.ROOT)), t -> new TreeMap<>())
                    .putIfAbsent(signature, file);
        }
        for (String id : usedIds) {
            ids.computeIfAbsent(Texts.excerpt(id), i -> new TreeMap<>()).putIfAbsent(signature, file);
        }
        String box = root.get("viewBox");
        if (box != null) {
            boxes.computeIfAbsent(box.strip().replaceAll("[\\s,]+", " "), b -> new ArrayList<>())
                    .add(file);
        }
    }

    void judge() {
        drawings.values()
                .forEach(files -> together(
                        CheckRule.DRAWING_DUPLICATE,
                        files,
                        "The same drawing is also in ",
                        "Keep one, and let the other name be an alias of it; or draw what tells them apart."));
        titles.forEach((title, files) -> together(
                CheckRule.TITLE_DUPLICATE,
                new ArrayList<>(files.values()),
                "The title \"" + title + "\" stands on other drawings too: ",
                "Say in each title what tells it apart."));
        ids.forEach((id, files) -> together(
                CheckRule.ID_SHARED,
                new ArrayList<>(files.values()),
                "id=\"" + id + "\" is referred to here and in other drawings: on one page the first wins. It is in ",
                "Begin the id with the file's name."));
        names.values()
                .forEach(files -> together(
                        CheckRule.NAME_CASE,
                        files,
                        "Only upper and lower case part the name from ",
                        "Rename one: on Windows and macOS they are one file."));
        boxes();
    }

    private static void together(CheckRule rule, List<FileFindings> files, String message, String cure) {
        if (files.size() < 2) {
            return;
        }
        List<String> others = files.stream().map(FileFindings::file).sorted().toList();
        FileFindings first = files.stream()
                .filter(file -> file.file().equals(others.get(0)))
                .findFirst()
                .orElseThrow();
        String named = String.join(", ", others.subList(1, Math.min(others.size(), FEW + 1)));
        String more = others.size() > FEW + 1 ? " and " + (others.size() - FEW - 1) + " more" : "";
        first.report(rule, 0, message + named + more + ".", cure);
    }

    private void boxes() {
        int all = boxes.values().stream().mapToInt(List::size).sum();
        Map<String, List<FileFindings>> others = new HashMap<>(boxes);
        for (Map.Entry<String, List<FileFindings>> box : boxes.entrySet()) {
            if (box.getValue().size() >= MAJORITY * all && others.size() > 1) {
                others.remove(box.getKey());
                others.forEach((own, files) -> files.forEach(file -> file.report(
                        CheckRule.VIEW_BOX_DIFFERS,
                        0,
                        "viewBox=\"" + Texts.excerpt(own) + "\" differs from \"" + box.getKey()
                                + "\", which nearly all others have.",
                        "See whether it looks as heavy as its siblings.")));
                return;
            }
        }
    }
}
