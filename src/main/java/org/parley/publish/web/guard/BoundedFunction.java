package org.parley.publish.web.guard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** A standard string function that heeds the limits of time and length. */
final class BoundedFunction extends ExprFunctionN {
  private final ExprFunctionN original;
  private final CancelSignal signal;

  BoundedFunction(ExprFunctionN original, ExprList args, CancelSignal signal) {
    super(original.getFunctionSymbol().getSymbol(), args);
    this.original = original;
    this.signal = signal;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    signal.check();
    checkLength(args);
    if (original instanceof E_Regex) {
      return NodeValue.booleanReturn(matcher(args, 2).find());
    }
    return original instanceof E_StrReplace ? replace(args) : original.eval(args);
  }

  private static void checkLength(List<NodeValue> args) {
    long length = 0;
    for (NodeValue arg : args) {
      length += arg == null ? 0 : arg.asString().length();
    }
    if (length > Limits.STRING_CHARACTERS) {
      throw new ExprEvalException("string too long");
    }
  }

  private Matcher matcher(List<NodeValue> args, int flagsAt) {
    boolean flagged = args.size() > flagsAt && args.get(flagsAt) != null;
    String flags = flagged ? string(args.get(flagsAt)) : null;
    Pattern pattern = RegexEngine.makePattern("regex", string(args.get(1)), flags);
    return pattern.matcher(new BoundedText(string(args.get(0)), signal));
  }

  private NodeValue replace(List<NodeValue> args) {
    Node text = args.get(0).asNode();
    String replaced = replaceAll(matcher(args, 3), string(args.get(2)));
    return NodeValue.makeNode(
        text.getLiteralLanguage().isEmpty()
            ? NodeFactory.createLiteralDT(replaced, text.getLiteralDatatype())
            : NodeFactory.createLiteralLang(replaced, text.getLiteralLanguage()));
  }

  private static String replaceAll(Matcher matcher, String replacement) {
    StringBuilder result = new StringBuilder();
    try {
      while (matcher.find()) {
        matcher.appendReplacement(result, replacement);
        if (result.length() > Limits.STRING_CHARACTERS) {
          throw new ExprEvalException("string too long");
        }
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("bad replacement", e);
    }
    return matcher.appendTail(result).toString();
  }

  private static String string(NodeValue value) {
    if (!value.isString() && !value.isLangString()) {
      throw new ExprEvalException("not a string: " + value);
    }
    return value.asNode().getLiteralLexicalForm();
  }

  @Override
  public Expr copy(ExprList args) {
    return new BoundedFunction(original, args, signal);
  }
}
