package org.parley.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals, with canonical lexical forms. */
public final class Literals {
  private Literals() {}

  /**
   * A string. Code points that no RDF syntax can carry (lone surrogates, control characters) become
   * U+FFFD, one for one, so that offsets into the string stay right.
   */
  static Node text(String value) {
    return NodeFactory.createLiteralString(printable(value));
  }

  static Node anyUri(String value) {
    return typed(printable(value), XSDDatatype.XSDanyURI);
  }

  static Node offset(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node ordinal(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDpositiveInteger);
  }

  /** How many there are, typed as SPARQL's COUNT types it. */
  public static Node count(long value) {
    return typed(Long.toString(value), XSDDatatype.XSDinteger);
  }

  static Node truth(boolean value) {
    return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** A share from 0 to 1, to four decimals. */
  static Node share(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros();
    return typed(
        (rounded.scale() < 1 ? rounded.setScale(1) : rounded).toPlainString(),
        XSDDatatype.XSDdecimal);
  }

  static Node moment(Instant value) {
    return typed(value.toString(), XSDDatatype.XSDdateTime);
  }

  static Node startOf(LocalDate day) {
    return typed(day + "T00:00:00", XSDDatatype.XSDdateTime);
  }

  static Node endOf(LocalDate day) {
    return typed(day + "T23:59:59", XSDDatatype.XSDdateTime);
  }

  private static Node typed(String lexical, RDFDatatype type) {
    return NodeFactory.createLiteralDT(lexical, type);
  }

  private static String printable(String value) {
    if (value.codePoints().allMatch(Literals::isPrintable)) {
      return value;
    }
    return value
        .codePoints()
        .map(point -> isPrintable(point) ? point : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The characters of XML 1.0, the narrowest of the syntaxes. */
  private static boolean isPrintable(int point) {
    return point >= 0x20 && point <= 0xD7FF
        || point == '\t'
        || point == '\n'
        || point == '\r'
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
