/*
 * Copyright the finindicators contributors.
 * SPDX-License-Identifier: Apache-2.0
 */
package org.finindicators.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Opens every page in Chromium. Without Chromium and its driver ({@code apt-get install chromium chromium-driver}), or
 * with {@code -Dsite.browser=none}, the tests are skipped; with {@code -Dsite.browser=required} they fail.
 */
class BrowserTest {
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");
    private static final Dimension TELEPHONE = new Dimension(360, 740);
    private static final Dimension DESK = new Dimension(1280, 900);

    @BeforeAll
    static void needsABrowser() {
        String asked = System.getProperty("site.browser", "");
        boolean there = find("chromium").isPresent() && find("chromedriver").isPresent() && !asked.equals("none");
        if (!there) {
            BuiltSite.say("site: no page was opened in a browser, "
                    + (asked.equals("none") ? "as asked for" : "there is no Chromium with its driver"));
            assertThat(asked).isNotEqualTo("required");
        }
        Assumptions.assumeTrue(there, "no browser");
        // its protocol is that of an older browser, which is enough for what is asked here
        SELENIUM.setLevel(Level.OFF);
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ChromeDriver open(Dimension window) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(find("chromium").orElseThrow().toFile());
        // without a sandbox, because a build may run as root
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.addArguments("--window-size=" + window.width + "," + window.height);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(find("chromedriver").orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    private static String url(String path) {
        return BuiltSite.FOLDER.resolve(path).toUri().toString();
    }

    /** No error in the console, and nothing wider than the window: on a telephone and on a desk. */
    @Test
    void everyPage_opensWithoutErrors_andFitsItsWindow() {
        List<String> pages = List.copyOf(BuiltSite.PAGES.keySet());
        long start = System.nanoTime();
        int half = pages.size() / 2;
        CompletableFuture<List<String>> first = CompletableFuture.supplyAsync(() -> wrong(pages.subList(0, half)));
        List<String> wrong = new ArrayList<>(wrong(pages.subList(half, pages.size())));
        wrong.addAll(first.join());
        BuiltSite.say("site: " + pages.size() + " pages opened, as on a desk and on a telephone, in "
                + (System.nanoTime() - start) / 1_000_000_000 + " s");
        assertThat(wrong).isEmpty();
    }

    private static List<String> wrong(List<String> pages) {
        List<String> wrong = new ArrayList<>();
        ChromeDriver browser = open(DESK);
        try {
            for (String page : pages) {
                resize(browser, DESK);
                browser.get(url(page));
                for (Dimension window : List.of(DESK, TELEPHONE)) {
                    resize(browser, window);
                    Object wider = browser.executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    if (((Number) wider).intValue() > 0) {
                        wrong.add(page + " is " + wider + " wider than a window of " + window.width);
                    }
                }
            }
            for (LogEntry entry : browser.manage().logs().get(LogType.BROWSER)) {
                wrong.add(entry.getMessage());
            }
        } finally {
            browser.quit();
        }
        return wrong;
    }

    private static void resize(ChromeDriver browser, Dimension window) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", window.width, "height", window.height, "deviceScaleFactor", 1, "mobile", false));
    }

    @Test
    void search_findsByNameCodeAndConstant_inFiles() {
        ChromeDriver browser = open(DESK);
        try {
            browser.get(url("index.html"));
            browser.findElement(By.id("search")).sendKeys("ROE", Keys.ENTER);
            assertThat(browser.getCurrentUrl()).contains("search.html?q=ROE");
            assertThat(first(browser)).isEqualTo("Return on average equity");
            assertThat(browser.findElement(By.id("found")).getText()).contains(" for roe.");
            for (Map.Entry<String, String> asked : Map.of(
                            "GFDD.EI.06", "Return on average equity",
                            "PORTFOLIO_AT_RISK", "Portfolio at risk",
                            "LoanTape", "LoanTape")
                    .entrySet()) {
                browser.get(url("search.html") + "?q=" + asked.getKey());
                assertThat(first(browser)).as(asked.getKey()).isEqualTo(asked.getValue());
            }
            browser.get(url("search.html") + "?q=nosuchword");
            assertThat(browser.findElement(By.id("found")).getText()).startsWith("0 pages");
        } finally {
            browser.quit();
        }
    }

    private static String first(ChromeDriver browser) {
        return browser.findElements(By.cssSelector("#index li:not([hidden]) a"))
                .get(0)
                .getText();
    }

    @Test
    void keyboard_skipsToTheText_andColoursFollowTheSystem() {
        ChromeDriver browser = open(DESK);
        try {
            browser.get(url("indicators/intermediary.return-on-equity.html"));
            browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
            WebElement focused = browser.switchTo().activeElement();
            assertThat(focused.getText()).isEqualTo("Skip to the text");
            assertThat(focused.getLocation().x).isGreaterThanOrEqualTo(0);
            focused.sendKeys(Keys.ENTER);
            assertThat(browser.switchTo().activeElement().getTagName()).isEqualTo("main");
            String light = ground(browser);
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
            assertThat(ground(browser)).isNotEqualTo(light);
        } finally {
            browser.quit();
        }
    }

    private static String ground(ChromeDriver browser) {
        return String.valueOf(browser.executeScript("return getComputedStyle(document.body).backgroundColor"));
    }
}
