package org.heraldui.vaadin.breadcrumb;

import java.net.URI;
import java.util.List;
import org.heraldui.vaadin.shared.SafeJson;
import org.heraldui.vaadin.shared.SafeUris;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A trail as JSON-LD. Source: schema.org, {@code BreadcrumbList}. */
final class BreadcrumbJson {
    private BreadcrumbJson() {}

    static String of(List<Crumb> crumbs, URI base) {
        SafeUris.web(base, "base address");
        // URI.resolve glues a relative path to a host without one.
        URI root = base.getRawPath().isEmpty() ? base.resolve("/") : base;
        ObjectNode list = JsonNodeFactory.instance.objectNode();
        list.put("@context", "https://schema.org").put("@type", "BreadcrumbList");
        ArrayNode items = list.putArray("itemListElement");
        for (int i = 0; i < crumbs.size(); i++) {
            Crumb crumb = crumbs.get(i);
            ObjectNode item = items.addObject().put("@type", "ListItem").put("position", i + 1);
            item.put("name", crumb.name());
            if (crumb.uri() != null) {
                item.put("item", root.resolve(crumb.uri()).toString());
            }
        }
        return SafeJson.text(list);
    }
}
