package org.heraldui.demo.icon;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.heraldui.demo.browser.AccessibilityTree;
import org.heraldui.demo.browser.AccessibilityTree.Node;
import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.OutputType;

/** What the icon element does in the browser. */
class HeraldIconIT extends BrowserTest {

    @Test
    void rightToLeft_mirrorsWhatFollowsReading_andNothingElse() {
        open("examples/HeraldIcon/right-to-left");
        assertThat(transform("next")).isEqualTo("matrix(-1, 0, 0, 1, 0, 0)");
        assertThat(transform("previous")).isEqualTo("matrix(-1, 0, 0, 1, 0, 0)");
        assertThat(transform("clock")).isEqualTo("none");
    }

    @Test
    void ownIcon_isDrawnAndNamed() {
        open("examples/HeraldIcon/of-your-own");
        assertThat(all("herald-icon > svg > path")).hasSize(1);
        assertThat(AccessibilityTree.of(browser(), "image")).containsExactly(new Node("image", "Tram stop", ""));
    }

    @Test
    void forcedColours_drawnInTheReadersColour() throws IOException {
        open("examples/HeraldIcon/size-and-colour");
        Set<Integer> before = colours();
        media("forced-colors", "active", "prefers-color-scheme", "dark");
        Set<Integer> forced = colours();
        assertThat(forced).contains(0xFFFFFFFF, 0xFF000000).isNotEqualTo(before);
    }

    @Test
    void print_isDrawn() throws IOException {
        open("examples/HeraldIcon/size-and-colour");
        cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(colours()).hasSizeGreaterThan(2);
    }

    @Test
    void reattached_drawnOnce() {
        open("examples/HeraldIcon/labelled");
        run("const icon = document.querySelector('herald-icon'); const home = icon.parentNode; icon.remove();"
                + " home.append(icon);");
        assertThat(all("herald-icon > svg")).hasSize(1);
        assertThat(find("herald-icon").getDomAttribute("role")).isEqualTo("img");
    }

    @Test
    void labelTakenAway_becomesHidden() {
        open("examples/HeraldIcon/labelled");
        run("document.querySelector('herald-icon').removeAttribute('aria-label')");
        assertThat(find("herald-icon").getDomAttribute("aria-hidden")).isEqualTo("true");
        assertThat(AccessibilityTree.of(browser(), "image")).isEmpty();
    }

    private String transform(String icon) {
        return text(
                "return getComputedStyle(document.querySelector('herald-icon[icon=" + icon + "] > svg')).transform");
    }

    private Set<Integer> colours() throws IOException {
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(find("herald-icon").getScreenshotAs(OutputType.BYTES)));
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                colours.add(picture.getRGB(x, y) | 0xFF000000);
            }
        }
        return colours;
    }
}
