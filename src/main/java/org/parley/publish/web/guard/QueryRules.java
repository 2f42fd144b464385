package org.parley.publish.web.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProcedure;
import org.apache.jena.sparql.algebra.op.OpPropFunc;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** What a reader's query may do: standard SPARQL 1.1, on this graph alone. */
final class QueryRules {
  /** How the parser names what it met: by its kind, by its words, or as the end of all words. */
  private static final Pattern MET =
      Pattern.compile("Encountered \" .+? \"(.*) \"\" at (line \\d+, column \\d+)\\.");

  private static final Pattern END =
      Pattern.compile("Encountered \"<EOF>\" at (line \\d+, column \\d+)\\.");
  private static final Pattern PLACE =
      Pattern.compile("(?i)line:? ([1-9]\\d{0,8}), col(?:umn)?:? ([1-9]\\d{0,8})");

  private QueryRules() {}

  /** The query, if it keeps the rules. */
  static Query parse(String text, String base) {
    try {
      Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
      check(Algebra.compile(query));
      return query;
    } catch (QueryException e) {
      throw isUpdate(text)
          ? forbidden("This server is read only: it takes queries, no updates.")
          : new Refusal(
              Refusal.Kind.MALFORMED,
              "Not a SPARQL 1.1 query. "
                  + (e.getMessage() == null ? "It is nested too deeply." : plainly(e.getMessage())),
              place(e));
    }
  }

  private static String plainly(String message) {
    String met = MET.matcher(message).replaceFirst("“$1” cannot stand at $2.");
    return END.matcher(met).replaceFirst("It ends too soon, at $1.");
  }

  /** Where the parser stopped; of words that are none in SPARQL, it says so only in its message. */
  private static Refusal.@Nullable Place place(QueryException e) {
    Matcher said = PLACE.matcher(String.valueOf(e.getMessage()));
    if (said.find()) {
      return new Refusal.Place(Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)));
    }
    return e instanceof QueryParseException parse && parse.getLine() > 0 && parse.getColumn() > 0
        ? new Refusal.Place(parse.getLine(), parse.getColumn())
        : null;
  }

  private static boolean isUpdate(String text) {
    try {
      return !UpdateFactory.create(text).getOperations().isEmpty();
    } catch (QueryException e) {
      return false;
    }
  }

  private static void check(Op op) {
    Walker.walk(op, new Operators(), new Functions());
  }

  private static Refusal forbidden(String reason) {
    return new Refusal(Refusal.Kind.FORBIDDEN, reason);
  }

  private static final class Operators extends OpVisitorBase {
    @Override
    public void visit(OpService op) {
      throw forbidden("SERVICE is switched off: this server asks no other server.");
    }

    @Override
    public void visit(OpPropFunc op) {
      throw forbidden("Property functions are switched off.");
    }

    @Override
    public void visit(OpProcedure op) {
      throw forbidden("Procedures are switched off.");
    }

    // the walker leaves out what these two compute
    @Override
    public void visit(OpOrder op) {
      op.getConditions().forEach(condition -> walk(condition.getExpression()));
    }

    @Override
    public void visit(OpGroup op) {
      op.getAggregators().forEach(Operators::check);
    }

    private static void check(ExprAggregator aggregate) {
      if (aggregate.getAggregator() instanceof AggCustom custom) {
        Functions.checkName(custom.getIRI());
      }
      ExprList arguments = aggregate.getAggregator().getExprList();
      if (arguments != null) {
        arguments.forEach(Operators::walk);
      }
    }

    private static void walk(Expr expression) {
      Walker.walk(expression, new Operators(), new Functions());
    }
  }

  private static final class Functions extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function extension) {
        checkName(extension.getFunctionIRI());
      }
    }

    private static void checkName(String iri) {
      if (!iri.startsWith(XSD.NS)) {
        throw forbidden(
            "The function <" + iri + "> is not offered: only the functions of SPARQL 1.1 are.");
      }
    }
  }

  /** An execution that keeps the rules and hears the signal. */
  static QueryExec execution(QueryExecDatasetBuilder builder, CancelSignal signal) {
    RewriteFactory bounded =
        context -> op -> Optimize.stdOptimizationFactory.create(context).rewrite(bound(op, signal));
    return builder
        .set(ARQConstants.sysOptimizerFactory, bounded)
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQ.enablePropertyFunctions, false)
        .build();
  }

  private static Op bound(Op op, CancelSignal signal) {
    return Transformer.transform(new TransformCopy(), new Bounding(signal), op);
  }

  private static final class Bounding extends ExprTransformCopy {
    private final CancelSignal signal;

    Bounding(CancelSignal signal) {
      this.signal = signal;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      boolean bounded =
          function instanceof E_Regex
              || function instanceof E_StrReplace
              || function instanceof E_StrConcat;
      return bounded
          ? new BoundedFunction(function, args, signal)
          : super.transform(function, args);
    }
  }
}
