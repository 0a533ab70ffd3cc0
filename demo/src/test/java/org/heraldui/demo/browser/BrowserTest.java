package org.heraldui.demo.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A test in Chromium against the running demo: opens pages, sets modes, presses keys. One browser for each class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String READY = """
            const flow = window.Vaadin && window.Vaadin.Flow;
            const clients = Object.values((flow && flow.clients) || {}).filter((client) => client.isActive);
            return clients.length > 0
                && clients.every((client) => !client.isActive())
                && document.querySelector('main') !== null
                && document.fonts.status === 'loaded';
            """;

    private @Nullable ChromeDriver driver;

    @BeforeAll
    void startBrowser() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-device-scale-factor=1",
                "--window-size=1200,900");
        ChromeDriverService.Builder service = new ChromeDriverService.Builder();
        String browser = System.getenv("HERALD_BROWSER");
        String chromedriver = System.getenv("HERALD_DRIVER");
        if (browser != null && chromedriver != null) {
            options.setBinary(browser);
            service.usingDriverExecutable(Path.of(chromedriver).toFile());
        }
        driver = new ChromeDriver(service.build(), options);
    }

    @AfterAll
    void stopBrowser() {
        if (driver != null) {
            driver.quit();
        }
    }

    /** Each test begins in a light left-to-right page of 1200 by 900 pixels. */
    @BeforeEach
    void resetModes() {
        media();
        width(1200);
    }

    /** {@return the browser} */
    protected ChromeDriver browser() {
        return Objects.requireNonNull(driver);
    }

    /** Opens a page of the demo and waits until it has nothing more to do. */
    protected void open(String path) {
        browser().get(DemoServer.url(path));
        settle();
    }

    /** Waits until the server has answered and the page is drawn. */
    protected void settle() {
        new WebDriverWait(browser(), PATIENCE, Duration.ofMillis(20)).until(b -> Boolean.TRUE.equals(run(READY)));
    }

    /** Waits until a script returns true. */
    protected void await(String script, Object... arguments) {
        new WebDriverWait(browser(), PATIENCE, Duration.ofMillis(20))
                .withMessage(script)
                .until(b -> Boolean.TRUE.equals(run(script, arguments)));
    }

    /** {@return what a script returns} */
    protected @Nullable Object run(String script, @Nullable Object... arguments) {
        return browser().executeScript(script, arguments);
    }

    /** {@return what a script returns, as text} */
    protected String text(String script, @Nullable Object... arguments) {
        return String.valueOf(run(script, arguments));
    }

    /** {@return the first element that fits a selector} */
    protected WebElement find(String css) {
        return browser().findElement(By.cssSelector(css));
    }

    /** {@return all elements that fit a selector} */
    protected List<WebElement> all(String css) {
        return browser().findElements(By.cssSelector(css));
    }

    /** Presses keys, wherever the focus is. */
    protected void press(CharSequence... keys) {
        new Actions(browser()).sendKeys(keys).perform();
    }

    /** Presses Tab with Shift. */
    protected void pressShiftTab() {
        new Actions(browser())
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform();
    }

    /** Sets the width of the page in CSS pixels. */
    protected void width(int pixels) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sets media features, given as name and value in turn, such as {@code forced-colors}, {@code active}. */
    protected void media(String... features) {
        Map<String, String> wanted = new java.util.LinkedHashMap<>(
                Map.of("prefers-color-scheme", "light", "forced-colors", "none", "prefers-reduced-motion", "reduce"));
        for (int i = 0; i < features.length; i += 2) {
            wanted.put(features[i], features[i + 1]);
        }
        List<Map<String, String>> list = wanted.entrySet().stream()
                .map(f -> Map.of("name", f.getKey(), "value", f.getValue()))
                .toList();
        cdp("Emulation.setEmulatedMedia", Map.of("media", "", "features", list));
    }

    /** Turns the page as the server would for a right-to-left language. */
    protected void direction(String direction) {
        run("document.documentElement.dir = arguments[0]", direction);
    }

    /** {@return what a command of the DevTools protocol answers} */
    protected Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return browser().executeCdpCommand(command, parameters);
    }

    /** Keeps a picture of the page under {@code target/screenshots}, to be looked at. */
    protected void screenshot(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), browser().getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
