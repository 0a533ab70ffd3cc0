package org.heraldui.icons.check.folder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heraldui.icons.check.Finding;
import org.heraldui.icons.check.Severity;

/**
 * What a check found. Holds no time and no path of the machine: the same files give the same report.
 *
 * @param folder the name of the folder
 * @param files the files, sorted by name
 * @param groups the groups that were asked for
 * @param leftOut how many findings were not kept, beyond 50 in a file or 100,000 in all
 */
public record CheckReport(String folder, List<CheckedFile> files, Set<RuleGroup> groups, int leftOut) {

    /** {@return all findings, by file and line} */
    public List<Finding> findings() {
        return files.stream().flatMap(CheckedFile::all).toList();
    }

    /**
     * {@return how many findings weigh so much}
     *
     * @param severity the weight
     */
    public int count(Severity severity) {
        return (int) findings().stream().filter(f -> f.severity() == severity).count();
    }

    /** {@return how many findings each rule has, for the rules that have any} */
    public SortedMap<String, Integer> counts() {
        return findings().stream().collect(Collectors.toMap(Finding::rule, finding -> 1, Integer::sum, TreeMap::new));
    }

    /**
     * {@return to how many files each group applied; 0 where it did not apply to any}
     */
    public Map<RuleGroup, Integer> applied() {
        Map<RuleGroup, Integer> applied = new TreeMap<>();
        for (RuleGroup group : groups) {
            applied.put(group, (int) files.stream()
                    .filter(file -> file.findings().containsKey(group))
                    .count());
        }
        return applied;
    }
}
