package org.parley.publish.web;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all tests that ask for it the same thing, which takes long to start. */
public abstract class OneForAll<T> implements ParameterResolver {
  private final Class<T> type;
  private final Supplier<T> starting;

  protected OneForAll(Class<T> type, Supplier<T> starting) {
    this.type = type;
    this.starting = starting;
  }

  @Override
  public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(type);
  }

  @Override
  public final Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(getClass()))
        .getOrComputeIfAbsent(type, any -> starting.get(), type);
  }
}
