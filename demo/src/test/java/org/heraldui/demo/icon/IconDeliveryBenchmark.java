package org.heraldui.demo.icon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.api.Test;

/**
 * Measures the ways an icon can reach the browser, for docs/decisions; not part of the tests. Run it with
 * {@code mvn verify -Dit.test=IconDeliveryBenchmark}; it writes target/icon-delivery.md.
 */
class IconDeliveryBenchmark extends BrowserTest {
    private static final List<String> WAYS = List.of("herald", "vaadin-icon", "inline", "sprite", "mask");
    private static final int ICONS = 1000;
    private static final int RUNS = 7;
    private static final int HEAP_INSTANCES = 20_000;

    private static final String NODES = """
            const count = (node) => 1 + [...node.childNodes].reduce((sum, child) => sum + count(child), 0)
                + (node.shadowRoot ? count(node.shadowRoot) : 0);
            const icons = document.querySelector('#add').nextElementSibling.children;
            return count(icons[icons.length - 1]);
            """;

    private final List<String> lines = new ArrayList<>(List.of(
            "| way | UIDL bytes an icon | nodes an icon | main thread, ms for 1,000 | of it script | style and layout |",
            "|---|---|---|---|---|---|"));

    @Test
    void compare() throws IOException {
        for (String way : WAYS) {
            measure(way);
        }
        lines.add("");
        lines.add("| component | bytes of server heap |");
        lines.add("|---|---|");
        for (String way : List.of("herald", "vaadin-icon")) {
            lines.add("| " + way + " | " + heap(way) + " |");
        }
        Files.write(Path.of("target", "icon-delivery.md"), lines);
        lines.forEach(System.out::println);
    }

    private void measure(String way) {
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(sample(way));
        }
        double bytes = bytes(way, ICONS);
        String nodes = text(NODES);
        bytes -= bytes(way, 0);
        lines.add(String.format(
                Locale.ROOT,
                "| %s | %.0f | %s | %.0f | %.0f | %.0f |",
                way,
                bytes / ICONS,
                nodes,
                median(runs, 0),
                median(runs, 1),
                median(runs, 2)));
    }

    private double[] sample(String way) {
        open("test/cost/" + way + "/" + ICONS);
        cdp("Performance.enable", Map.of());
        double[] before = metrics();
        find("#add").click();
        await("return document.querySelector('#add').nextElementSibling.childElementCount >= " + ICONS);
        settle();
        run("return new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)))");
        double[] after = metrics();
        return new double[] {after[0] - before[0], after[1] - before[1], after[2] - before[2]};
    }

    private double[] metrics() {
        double task = 0;
        double script = 0;
        double layout = 0;
        Object metrics = cdp("Performance.getMetrics", Map.of()).get("metrics");
        for (Object entry : (List<?>) Objects.requireNonNull(metrics)) {
            Map<?, ?> metric = (Map<?, ?>) entry;
            double ms = metric.get("value") instanceof Number n ? n.doubleValue() * 1000 : 0;
            switch (String.valueOf(metric.get("name"))) {
                case "TaskDuration" -> task = ms;
                case "ScriptDuration" -> script = ms;
                case "LayoutDuration", "RecalcStyleDuration" -> layout += ms;
                default -> {
                    // Not asked for.
                }
            }
        }
        return new double[] {task, script, layout};
    }

    private double bytes(String way, int icons) {
        open("test/cost/" + way + "/" + icons);
        run("performance.clearResourceTimings()");
        find("#add").click();
        await("return performance.getEntriesByType('resource').some((e) => e.name.includes('v-r=uidl'))");
        settle();
        return Double.parseDouble(text("return performance.getEntriesByType('resource')"
                + ".filter((e) => e.name.includes('v-r=uidl')).at(-1).decodedBodySize"));
    }

    private static double median(List<double[]> runs, int column) {
        List<Double> values = new ArrayList<>(runs.stream().map(r -> r[column]).toList());
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static long heap(String way) {
        for (int i = 0; i < 1000; i++) {
            IconCostPage.component(way, i);
        }
        Object[] kept = new Object[HEAP_INSTANCES];
        long before = used();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = IconCostPage.component(way, i);
        }
        long bytes = (used() - before) / kept.length;
        if (kept[kept.length - 1] == null) {
            throw new IllegalStateException("The components were not kept.");
        }
        return bytes;
    }

    private static long used() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
