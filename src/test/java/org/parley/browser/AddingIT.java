package org.parley.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.parley.cli.EditServer;

/** A person adds articles: files or a pasted text, looks at what was read, and stores it. */
@ExtendWith(OnBrowser.class)
final class AddingIT {
  private static final List<Integer> WIDTHS = List.of(360, 768, 1920);

  private final Browser browser;
  private final EditServer server = new EditServer();
  @TempDir private Path folder;

  AddingIT(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void enter() {
    browser.scripts(true);
    browser.width(WIDTHS.get(1));
    browser.open(server.uri("/"));
    find("main a[href='/articles/new']").click();
    await("the question for the token", () -> !all("#token").isEmpty());
    assertOrder();
    find("#token").sendKeys(server.token.text(), Keys.ENTER);
    await("the form", () -> !all("#files").isEmpty());
  }

  @AfterEach
  void leave() {
    browser.scripts(true);
    browser.driver().manage().deleteAllCookies();
    server.close();
  }

  private WebElement find(String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private List<WebElement> all(String selector) {
    return browser.driver().findElements(By.cssSelector(selector));
  }

  private static void await(String what, BooleanSupplier there) {
    Instant end = Instant.now().plus(Duration.ofSeconds(120));
    while (!there.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(end), what);
      try {
        Thread.sleep(Duration.ofMillis(100).toMillis());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** No fault that axe finds, in light or dark, and nothing wider than the screen. */
  private void assertOrder() {
    List<String> faults = new ArrayList<>(browser.violations());
    browser.scheme("dark");
    browser.driver().navigate().refresh(); // else colours still fade
    faults.addAll(browser.paleness());
    browser.scheme("light");
    browser.driver().navigate().refresh();
    for (int width : WIDTHS) {
      browser.width(width);
      faults.addAll(browser.told("beyond.js"));
    }
    assertEquals(List.of(), faults, () -> String.join("\n", faults));
  }

  @Test
  void severalFilesAreReadOneByOneLookedAtAndStored() throws IOException {
    Path first =
        Files.writeString(folder.resolve("first.txt"), EditServer.text("Li Wei", "3 May 2031"));
    Path second =
        Files.writeString(folder.resolve("second.txt"), EditServer.text("Wei Lin", "7 June 2032"));
    Path third = Files.writeString(folder.resolve("third.txt"), "\0\0\0");
    find("#files").sendKeys(first + "\n" + second + "\n" + third);
    find(".newarticle button").click();
    await("three texts", () -> all("#drafts tbody tr").size() == 3);
    assertTrue(find(".progress").getText().contains("3 of 3"));
    assertOrder();
    find("#drafts tbody a").click();
    await("what was read", () -> !all(".marked mark").isEmpty());
    assertOrder();
    String before = server.store.version();
    find(".marked mark.fact a").click();
    assertTrue(browser.driver().getCurrentUrl().contains("#fact-"));
    find("input[name=reject]").click();
    find("button[value=store]").sendKeys(Keys.ENTER);
    await("stored", () -> !all("#stored").isEmpty());
    assertNotEquals(before, server.store.version());
    assertTrue(find("main").getText().contains(server.store.version()));
    assertOrder();
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void aTextIsPastedAndStoredWithoutScripts() {
    browser.scripts(false);
    browser.open(server.uri("/articles/new"));
    find("#text").sendKeys(EditServer.text("Li Wei", "Wednesday"));
    find("#published").sendKeys("2031-05-08", Keys.ENTER);
    await("what was read", () -> !all(".marked mark").isEmpty());
    assertTrue(find("main").getText().contains("2031-05-07"), find("main").getText());
    find("button[value=store]").click();
    await("stored", () -> !all("#stored").isEmpty());
    assertEquals(1, server.store.archive().articles().size());
    assertFalse(all("#stored + ul a").isEmpty());
  }
}
