package org.heraldui.demo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heraldui.demo.browser.Axe;
import org.heraldui.demo.browser.BrowserTest;
import org.heraldui.demo.browser.DemoServer;
import org.heraldui.demo.example.Example;
import org.heraldui.demo.example.ExampleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page and every example, found by themselves, in light, dark, right-to-left and at 320 pixels. */
class ExamplesAxeIT extends BrowserTest {

    static Stream<String> pages() {
        ExampleCatalogue catalogue = DemoServer.bean(ExampleCatalogue.class);
        Stream<String> site =
                Stream.of("", "?q=mail", "components", "article", "icon/calendar", "icon/next", "nowhere");
        Stream<String> components = catalogue.components().stream().map(c -> "components/" + c);
        Stream<String> examples = catalogue.all().stream().map(Example::path);
        return Stream.of(site, components, examples).flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyMode_axeFindsNothingAndNothingScrollsSideways(String path) {
        open(path);
        Map<String, List<String>> found = new LinkedHashMap<>();
        found.put("light", Axe.violations(browser()));
        media("prefers-color-scheme", "dark");
        found.put("dark", Axe.violations(browser()));
        media("prefers-color-scheme", "light");
        direction("rtl");
        found.put("right-to-left", Axe.violations(browser()));
        direction("ltr");
        width(320);
        found.put("320 pixels", Axe.violations(browser()));
        run("scrollTo(1000, 0)");
        assertThat(text("return scrollX")).as("pixels scrolled sideways at 320").isEqualTo("0");
        assertThat(found)
                .allSatisfy((mode, violations) ->
                        assertThat(violations).as(path + ", " + mode).isEmpty());
    }
}
