package org.heraldui.demo.api;

import java.util.List;
import org.heraldui.demo.example.ExampleCatalogue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The examples for machines. */
@RestController
final class ExampleController {
    private final ExampleCatalogue examples;

    ExampleController(ExampleCatalogue examples) {
        this.examples = examples;
    }

    /** One example in the list. */
    record Entry(String component, String example, String url) {}

    @GetMapping("/examples.json")
    List<Entry> list() {
        return examples.all().stream()
                .map(e -> new Entry(e.component(), e.name(), "/" + e.path()))
                .toList();
    }
}
