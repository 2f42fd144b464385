package org.parley.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.parley.publish.web.OneForAll;

/**
 * Gives all tests that ask for it one browser. Where there is none they are skipped, unless {@code
 * -Dparley.browser=required} makes that a fault.
 */
final class OnBrowser extends OneForAll<Browser> implements ExecutionCondition {
  private static final String ABSENT =
      "no Chromium with chromedriver on the path (Debian: apt-get install chromium chromium-driver)";

  OnBrowser() {
    super(Browser.class, OnBrowser::started);
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Programs.found().isPresent()) {
      return ConditionEvaluationResult.enabled("a browser is there");
    }
    if (System.getProperty("parley.browser", "").equals("required")) {
      throw new IllegalStateException(ABSENT);
    }
    return ConditionEvaluationResult.disabled(ABSENT);
  }

  private static Browser started() {
    try {
      return new Browser(Programs.found().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
