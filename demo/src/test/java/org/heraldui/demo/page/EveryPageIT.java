package org.heraldui.demo.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.heraldui.demo.browser.Axe;
import org.heraldui.demo.browser.BrowserTest;
import org.heraldui.demo.browser.DemoServer;
import org.heraldui.demo.example.Example;
import org.heraldui.demo.example.ExampleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page and every example, found by themselves, in every mode: nothing is excluded. */
class EveryPageIT extends BrowserTest {
    /** What WCAG 2.2, 1.4.12, lets readers set. */
    private static final String TEXT_SPACING = "const style = document.createElement('style');"
            + "style.textContent = '* { line-height: 1.5 !important; letter-spacing: .12em !important;"
            + " word-spacing: .16em !important } p { margin-block-end: 2em !important }';"
            + "document.head.append(style);";

    /** Words that are cut off: not those that are hidden for the eye, and not a caption that can be unfolded. */
    private static final String CLIPPED = """
        const cut = [];
        for (const element of document.querySelectorAll('main *')) {
            const style = getComputedStyle(element);
            const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
            if (own && style.overflow !== 'visible' && style.clipPath === 'none' && !element.closest('herald-clamp')
                    && !/auto|scroll/.test(style.overflow) && element.checkVisibility()
                    && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
                cut.push(element.outerHTML.slice(0, 200));
            }
        }
        return cut;
        """;

    static Stream<String> pages() {
        ExampleCatalogue catalogue = DemoServer.bean(ExampleCatalogue.class);
        Stream<String> site = Stream.of(
                "", "?q=mail", "components", "article", "article/ar", "icon/calendar", "icon/next", "nowhere");
        return Stream.concat(site, catalogue.all().stream().map(Example::path));
    }

    static Stream<String> componentPages() {
        return DemoServer.bean(ExampleCatalogue.class).components().stream().map(c -> "components/" + c);
    }

    /** The examples of a component once more, together: whether they get on with each other and with their frame. */
    @ParameterizedTest
    @MethodSource("componentPages")
    void componentPage_axeFindsNothingAndNothingIsLost(String path) {
        open(path);
        assertThat(Axe.violations(browser())).isEmpty();
        width(320);
        run(TEXT_SPACING);
        assertThat(clipped()).isEmpty();
        assertThat(sideways()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyMode_axeFindsNothingAndNothingIsLost(String path) {
        open(path);
        assertThat(browser().getTitle()).isNotBlank();
        assertThat(text("return document.documentElement.lang")).isNotBlank();
        assertThat(text("return ['main', 'h1'].map((name) => document.querySelectorAll(name).length).join()"))
                .as("main landmarks and first headings")
                .isEqualTo("1,1");
        assertThat(all("link[rel='icon']")).isNotEmpty();

        Map<String, List<String>> found = new LinkedHashMap<>();
        found.put("light", Axe.violations(browser()));
        media("prefers-color-scheme", "dark");
        found.put("dark", Axe.violations(browser()));
        media("prefers-color-scheme", "dark", "forced-colors", "active");
        found.put("forced colours", Axe.violations(browser()));
        media();
        String direction = text("return document.documentElement.dir");
        direction(direction.equals("rtl") ? "ltr" : "rtl");
        found.put("other direction", Axe.violations(browser()));
        direction(direction);
        width(320);
        found.put("320 pixels", Axe.violations(browser()));
        found.put("320 pixels, cut off", sideways());
        run(TEXT_SPACING);
        found.put("text spacing", Axe.violations(browser()));
        found.put("text spacing, cut off", clipped());
        found.put("text spacing, sideways", sideways());
        assertThat(found)
                .allSatisfy((mode, violations) ->
                        assertThat(violations).as(path + ", " + mode).isEmpty());
    }

    private List<String> sideways() {
        run("scrollTo(document.documentElement.dir === 'rtl' ? -1000 : 1000, 0)");
        String pixels = text("return Math.abs(scrollX)");
        return pixels.equals("0") ? List.of() : List.of(pixels + " pixels scrolled sideways");
    }

    private List<String> clipped() {
        return ((List<?>) Objects.requireNonNull(run(CLIPPED)))
                .stream().map(String::valueOf).toList();
    }
}
