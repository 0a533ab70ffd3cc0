package org.heraldui.demo.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.AccessibilityTree.Node;
import org.heraldui.demo.browser.BrowserTest;
import org.heraldui.icons.IconCatalogue;
import org.heraldui.icons.IconText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Chromium tells assistive technology of every icon, in each form, as component and as markup. */
class IconTreeIT extends BrowserTest {

    @Test
    void labelledComponent_imageWithTheCataloguesLabel() {
        open("test/icons/labelled");
        assertThat(images()).isEqualTo(expected(Locale.ENGLISH, false));
    }

    @Test
    void describedComponent_imageWithLabelAndDescription() {
        open("test/icons/described");
        assertThat(images()).isEqualTo(expected(Locale.ENGLISH, true));
    }

    @Test
    void decorativeComponent_absent() {
        open("test/icons/decorative");
        assertThat(all("herald-icon > svg > path:first-of-type"))
                .hasSize(IconCatalogue.all().size());
        assertThat(AccessibilityTree.of(browser()))
                .extracting(Node::role)
                .doesNotContain("image", "graphics-document", "SvgRoot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"labelled", "described", "decorative"})
    void markup_saysTheSame(String form) {
        open("test/icons/decorative");
        run("document.querySelector('main').innerHTML = arguments[0]", markup(form));
        List<Node> wanted = form.equals("decorative") ? List.of() : expected(Locale.ENGLISH, form.equals("described"));
        assertThat(images()).isEqualTo(wanted);
        assertThat(all("main svg")).hasSize(IconCatalogue.all().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar", "he", "ja"})
    void otherLanguage_labelInThatLanguage(String tag) {
        open("test/icons/described?lang=" + tag);
        assertThat(images()).isEqualTo(expected(Locale.forLanguageTag(tag), true));
    }

    private List<Node> images() {
        return AccessibilityTree.of(browser(), "image");
    }

    private static String markup(String form) {
        return IconCatalogue.all().stream()
                .map(icon -> IconFormsPage.in(icon, form).toSvg())
                .collect(Collectors.joining());
    }

    private static List<Node> expected(Locale locale, boolean described) {
        return IconCatalogue.all().stream()
                .map(icon -> icon.text(locale))
                .map((IconText text) -> new Node("image", text.label(), described ? text.description() : ""))
                .toList();
    }
}
