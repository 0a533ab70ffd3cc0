package org.heraldui.demo.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.heraldui.demo.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** One of every component on one page, taken out and put in again thousands of times. */
class EverythingIT extends BrowserTest {
    private static final int CYCLES = 10_000;
    private static final int CLICKS_TO_WARM_UP = 10;
    // The session keeps a few strings of what it sent; a listener or component left behind each time would be
    // megabytes.
    private static final long MAX_BYTES_PER_CYCLE = 200;

    private int clicks;

    @Test
    void thousandsOfCycles_serverMemoryDoesNotGrow() {
        open("test/everything");
        click(CLICKS_TO_WARM_UP);
        long before = usedMemory();
        click(CYCLES / EverythingPage.CYCLES_PER_CLICK);
        long grown = usedMemory() - before;

        assertThat(grown / CYCLES).as("bytes that stay of each cycle").isLessThan(MAX_BYTES_PER_CYCLE);
        assertThat(errors()).isEmpty();
    }

    private void click(int times) {
        for (int i = 0; i < times; i++) {
            clicks++;
            find("#again").click();
            await("return document.querySelector('#clicks').textContent === arguments[0]", String.valueOf(clicks));
        }
        settle();
    }

    private List<String> errors() {
        return browser().manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("favicon"))
                .toList();
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
