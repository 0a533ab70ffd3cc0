package org.heraldui.demo.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** What Chromium tells assistive technology about a page: the nodes that are not ignored. */
public final class AccessibilityTree {
    /**
     * One node.
     *
     * @param role its role, in Chromium's words: an image is {@code image}
     * @param name its computed name
     * @param description its computed description
     */
    public record Node(String role, String name, String description) {}

    private AccessibilityTree() {}

    /** {@return all nodes that are exposed, in the order of the tree} */
    public static List<Node> of(ChromeDriver browser) {
        browser.executeCdpCommand("Accessibility.enable", Map.of());
        Object nodes = browser.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                .get("nodes");
        List<Node> exposed = new ArrayList<>();
        for (Object entry : (List<?>) Objects.requireNonNull(nodes)) {
            Map<?, ?> node = (Map<?, ?>) entry;
            if (!Boolean.TRUE.equals(node.get("ignored"))) {
                exposed.add(new Node(value(node, "role"), value(node, "name"), value(node, "description")));
            }
        }
        return exposed;
    }

    /** {@return all exposed nodes of a role} */
    public static List<Node> of(ChromeDriver browser, String role) {
        return of(browser).stream().filter(node -> node.role().equals(role)).toList();
    }

    private static String value(Map<?, ?> node, String key) {
        return node.get(key) instanceof Map<?, ?> value ? String.valueOf(value.get("value")) : "";
    }
}
