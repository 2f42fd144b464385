package org.parley.publish.query.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.jspecify.annotations.Nullable;
import org.parley.publish.query.QueryException;
import org.parley.publish.query.QueryException.Kind;

/** Writes answers, in UTF-8. */
public final class AnswerWriter {
  /** How many columns of a terminal a plain table takes at most, unless told otherwise. */
  public static final int TABLE_WIDTH = 132;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private AnswerWriter() {}

  /** Writes the byte order mark by which spreadsheets see that what follows is UTF-8. */
  public static void mark(OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK);
  }

  /** Writes an answer; the stream stays open. */
  public static void write(Answer answer, AnswerFormat format, OutputStream out)
      throws IOException {
    write(answer, format, out, TABLE_WIDTH);
  }

  /**
   * Writes an answer; the stream stays open.
   *
   * @param width how many columns of a terminal a plain table takes at most
   */
  public static void write(Answer answer, AnswerFormat format, OutputStream out, int width)
      throws IOException {
    switch (format) {
      case TABLE -> out.write(TextTable.render(answer, width).getBytes(StandardCharsets.UTF_8));
      case CSV -> out.write(CsvText.of(answer).getBytes(StandardCharsets.UTF_8));
      case JSON -> JsonRows.write(answer, out);
      case TSV, SRJ, XML -> rows(answer, format, out);
      case TTL, NT, JSONLD ->
          RDFWriter.source(graph(answer, format)).lang(format.lang()).output(out);
    }
    out.flush();
  }

  private static void rows(Answer answer, AnswerFormat format, OutputStream out) {
    Lang lang = format.lang();
    RowSetWriterRegistry.getFactory(lang).create(lang).write(out, rowSet(answer), null);
  }

  /** The triples, with the prefixes of the query. */
  private static Graph graph(Answer answer, AnswerFormat format) {
    if (!answer.query().givesGraph()) {
      throw new QueryException(
          Kind.BAD_PARAMETER,
          answer.query().name()
              + " answers with rows, not with a graph; take csv, json or xml instead of "
              + format.suffix());
    }
    Graph graph = GraphMemFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(answer.query().query().getPrefixMapping());
    for (List<@Nullable RDFNode> row : answer.rows()) {
      List<Node> nodes = row.stream().map(Objects::requireNonNull).map(RDFNode::asNode).toList();
      graph.add(nodes.get(0), nodes.get(1), nodes.get(2));
    }
    return graph;
  }

  private static RowSet rowSet(Answer answer) {
    List<Var> columns = Var.varList(answer.columns());
    List<Binding> rows = new ArrayList<>();
    for (List<@Nullable RDFNode> row : answer.rows()) {
      rows.add(binding(columns, row));
    }
    return RowSetStream.create(columns, rows.iterator());
  }

  private static Binding binding(List<Var> columns, List<@Nullable RDFNode> row) {
    BindingBuilder binding = Binding.builder();
    for (int i = 0; i < columns.size(); i++) {
      RDFNode value = row.get(i);
      if (value != null) {
        binding.add(columns.get(i), value.asNode());
      }
    }
    return binding.build();
  }
}
