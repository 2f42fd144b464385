package org.parley.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives all tests that ask for it one browser. Where there is none they are skipped, unless {@code
 * -Dparley.browser=required} makes that a fault.
 */
final class OnBrowser implements ExecutionCondition, ParameterResolver {
  private static final String ABSENT =
      "no Chromium with chromedriver on the path (Debian: apt-get install chromium chromium-driver)";

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

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Browser.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(OnBrowser.class))
        .getOrComputeIfAbsent(Browser.class, type -> started(), Browser.class);
  }

  private static Browser started() {
    try {
      return new Browser(Programs.found().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
