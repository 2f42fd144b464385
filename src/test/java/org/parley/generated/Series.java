package org.parley.generated;

import java.util.List;
import java.util.Map;

/** A series of meetings of two sides; the second side may call it by another name. */
record Series(int id, Side first, Side second, Map<String, String> form) {
  String key() {
    return "series-" + id;
  }

  /** As a side calls it. */
  String calledBy(Side side) {
    return Table.cell(form, side.equals(second) ? "other" : "name");
  }

  List<String> names() {
    return List.of(Table.cell(form, "name"), Table.cell(form, "other")).stream()
        .distinct()
        .toList();
  }

  String field() {
    return Table.cell(form, "field");
  }

  /** The post that leads the delegation of a side. */
  String head(Side side) {
    return Table.cell(form, side.state() ? "head" : "igo_head");
  }

  /** A second post of the delegation; may be empty. */
  String member(Side side) {
    return Table.cell(form, side.state() ? "member" : "igo_member");
  }
}
