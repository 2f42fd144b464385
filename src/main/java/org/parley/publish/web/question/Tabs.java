package org.parley.publish.web.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.publish.chart.Views;
import org.parley.publish.query.CannedQuery;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryHeader.View;
import org.parley.publish.web.pivot.Pivot;

/**
 * The ways to look at the answer to a question.
 *
 * @param offered those that its columns allow
 * @param usual that which is shown where none is named
 */
record Tabs(String name, List<View> offered, View usual) {
  static Tabs of(CannedQuery query) {
    List<View> offered = new ArrayList<>();
    if (Pivot.fits(query)) {
      offered.add(View.PIVOT);
    }
    offered.add(View.TABLE);
    offered.addAll(Views.of(query));
    View best = query.header().view();
    return new Tabs(query.name(), offered, offered.contains(best) ? best : View.TABLE);
  }

  /** The view that is asked for. */
  View chosen(Asked asked) {
    String wanted = asked.options().get(Asked.VIEW);
    return wanted == null ? usual : named(wanted, offered);
  }

  /** Whether a drawing is asked for by name. */
  boolean isDrawing(Asked asked) {
    String wanted = asked.options().get(Asked.VIEW);
    return wanted != null && isDrawing(named(wanted, offered));
  }

  /** Whether the answer can be drawn at all. */
  boolean isDrawn() {
    return offered.stream().anyMatch(Tabs::isDrawing);
  }

  /** The drawing that is asked for, or the one that fits best; null where the rows have none. */
  @Nullable View drawn(Asked asked) {
    List<View> drawings = offered.stream().filter(Tabs::isDrawing).toList();
    String wanted = asked.options().get(Asked.VIEW);
    if (drawings.isEmpty()) {
      return null;
    }
    if (wanted != null) {
      return named(wanted, drawings);
    }
    return isDrawing(usual) ? usual : drawings.get(0);
  }

  private View named(String wanted, List<View> views) {
    return views.stream()
        .filter(view -> text(view).equals(wanted))
        .findFirst()
        .orElseThrow(() -> QueryException.badView(name, wanted, told(views)));
  }

  /** The names of views, as one may say them. */
  static String told(List<View> views) {
    return views.stream().map(Tabs::text).collect(Collectors.joining(", "));
  }

  static String text(View view) {
    return view.name().toLowerCase(Locale.ROOT);
  }

  /** What people call it. */
  String title(View view) {
    if (offered.contains(View.PIVOT)) {
      switch (view) {
        case PIVOT:
          return "Table";
        case TABLE:
          return "Rows";
        default:
          break;
      }
    }
    return view.name().charAt(0) + text(view).substring(1);
  }

  static boolean isDrawing(View view) {
    return view != View.TABLE && view != View.PIVOT;
  }
}
