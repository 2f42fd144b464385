package org.parley.rdf;

import static org.parley.rdf.Vocabulary.ALT_LABEL;
import static org.parley.rdf.Vocabulary.BROADER;
import static org.parley.rdf.Vocabulary.DIFFERENT_FROM;
import static org.parley.rdf.Vocabulary.HIDDEN_LABEL;
import static org.parley.rdf.Vocabulary.MATCH_KEY;
import static org.parley.rdf.Vocabulary.NARROWER;
import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.RDF_TYPE;
import static org.parley.rdf.Vocabulary.SAME_AS;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.parley.model.EntityKey;
import org.parley.rdf.GraphEdits.Present;
import org.parley.rdf.GraphEdits.What;

/** What a copy of a graph says beyond it. */
final class Additions {
  /** Why facts are left alone. */
  static final String FROM_ARTICLES =
      "facts come from the articles: take a wrong one out with parley correct reject, or read an"
          + " article that tells the right one";

  /** Why the keys of names are left alone. */
  static final String FROM_NAMES = "Parley makes it of the names: change these";

  /** Why the names that nobody sees are left alone. */
  static final String FROM_LEXICON =
      "it comes from the lexicon: give the thing another name by skos:altLabel";

  private static final int LONGEST_NAME = 300;
  private static final Node CONCEPT = SKOS.Concept.asNode();

  /** What these name is no thing in OWL 2 DL. */
  private static final Set<String> RESERVED =
      Set.of(RDF.getURI(), RDFS.getURI(), OWL.getURI(), XSD.getURI());

  private final Present present;
  private final Graph edited;
  private final EditLog log;

  Additions(Present present, Graph edited, EditLog log) {
    this.present = present;
    this.edited = edited;
    this.log = log;
  }

  /** A fact that the graph does not hold. */
  void read(Triple fact) {
    Node property = fact.getPredicate();
    if (isOfTheFile(fact)) {
      return;
    }
    if (log.key(fact.getSubject()) == null && !property.equals(NARROWER)) {
      log.leave(fact, unknown(fact.getSubject()));
    } else if (property.equals(RDFS_LABEL)) {
      label(fact);
    } else if (property.equals(ALT_LABEL)) {
      name(What.ALSO_CALLED, fact);
    } else if (property.equals(SAME_AS)) {
      same(fact);
    } else if (property.equals(DIFFERENT_FROM)) {
      compare(What.DIFFERENT, fact);
    } else if (property.equals(BROADER)) {
      broader(fact, fact.getSubject(), fact.getObject());
    } else if (property.equals(NARROWER)) {
      broader(fact, fact.getObject(), fact.getSubject());
    } else {
      fact(fact);
    }
  }

  private String unknown(Node thing) {
    return present.facts().contains(thing, RDF_TYPE, Node.ANY) && !present.iris().isOfData(thing)
        ? "the store holds nothing with this address as a thing of articles; the vocabulary comes"
            + " with Parley"
        : "the store holds nothing with this address that could be edited; it learns of things from"
            + " articles";
  }

  private void fact(Triple fact) {
    if (fact.getPredicate().equals(RDF_TYPE) && isReserved(fact.getObject())) {
      log.refuse(fact, "a thing that articles speak of is no class and no property");
    } else {
      log.leave(fact, origin(fact.getPredicate()));
    }
  }

  /** Where facts come from that nobody edits. */
  static String origin(Node property) {
    return property.equals(MATCH_KEY)
        ? FROM_NAMES
        : property.equals(HIDDEN_LABEL) ? FROM_LEXICON : FROM_ARTICLES;
  }

  /** What an editor writes of its own accord: the head of the file, and declarations. */
  private boolean isOfTheFile(Triple fact) {
    Node subject = fact.getSubject();
    if (edited.contains(subject, RDF_TYPE, OWL.Ontology.asNode())) {
      return true;
    }
    boolean declares = fact.getPredicate().equals(RDF_TYPE) && isReserved(fact.getObject());
    boolean thing =
        fact.getObject().equals(OWL2.NamedIndividual.asNode())
            || fact.getObject().equals(OWL.Thing.asNode());
    return declares && (thing || !present.iris().isOfData(subject) && isSpokenOf(subject));
  }

  /** Whether the store has a word, so that an editor must declare it. */
  private boolean isSpokenOf(Node word) {
    Graph facts = present.facts();
    return Stream.of(
            Triple.create(word, Node.ANY, Node.ANY),
            Triple.create(Node.ANY, word, Node.ANY),
            Triple.create(Node.ANY, Node.ANY, word))
        .anyMatch(facts::contains);
  }

  private static boolean isReserved(Node node) {
    return node.isURI() && RESERVED.contains(node.getNameSpace());
  }

  private void label(Triple fact) {
    Node thing = fact.getSubject();
    boolean keepsTheFormer =
        present.facts().find(thing, RDFS_LABEL, Node.ANY).filterKeep(edited::contains).hasNext();
    if (keepsTheFormer || log.holds(What.CALLED, thing)) {
      log.refuse(fact, "the file gives it two labels; leave the one that it is to be called by");
    } else {
      name(What.CALLED, fact);
    }
  }

  private void name(What what, Triple fact) {
    String why = fault(fact.getObject());
    if (why == null) {
      log.change(what, fact.getSubject(), fact.getObject().getLiteralLexicalForm().strip());
    } else {
      log.refuse(fact, why);
    }
  }

  private static @Nullable String fault(Node name) {
    if (!isText(name)) {
      return "a name is text";
    }
    String text = name.getLiteralLexicalForm();
    if (text.isBlank()) {
      return "the name is empty";
    }
    if (text.length() > LONGEST_NAME) {
      return "the name is longer than " + LONGEST_NAME + " characters";
    }
    return text.codePoints().anyMatch(Character::isISOControl)
        ? "the name holds characters that nobody sees"
        : null;
  }

  private static boolean isText(Node name) {
    RDFDatatype type = name.isLiteral() ? name.getLiteralDatatype() : null;
    return XSDDatatype.XSDstring.equals(type)
        || type != null && type.getURI().equals(RDF.langString.getURI());
  }

  private void same(Triple fact) {
    Node other = fact.getObject();
    if (!other.isURI()) {
      log.refuse(fact, "what it is the same as needs an address");
    } else if (present.iris().isOfData(other)) {
      compare(What.SAME, fact);
    } else if (isReserved(other) || present.facts().contains(other, RDF_TYPE, Node.ANY)) {
      log.refuse(fact, "a word of OWL or of the vocabulary is no thing that articles speak of");
    } else {
      log.change(What.SAME_AS, fact.getSubject(), other.getURI());
    }
  }

  private void compare(What what, Triple fact) {
    EntityKey one = log.key(fact.getSubject());
    EntityKey other = log.key(fact.getObject());
    if (one == null || other == null) {
      log.leave(fact, "the store holds nothing with the address " + fact.getObject());
    } else if (one.equals(other)) {
      log.refuse(fact, "it names one thing twice");
    } else if (!one.kind().equals(other.kind())) {
      log.refuse(fact, "a " + one.kind() + " and a " + other.kind() + " are never one");
    } else if (contradicts(what, fact)) {
      log.refuse(fact, "two things cannot be the same and different at once");
    } else {
      log.change(what, fact.getSubject(), fact.getObject().getURI());
    }
  }

  private boolean contradicts(What what, Triple fact) {
    Node opposite = what == What.SAME ? DIFFERENT_FROM : SAME_AS;
    return edited.contains(fact.getSubject(), opposite, fact.getObject())
        || edited.contains(fact.getObject(), opposite, fact.getSubject());
  }

  private void broader(Triple fact, Node narrow, Node wide) {
    EntityKey key = log.key(narrow);
    if (key == null || !key.kind().equals("topic")) {
      log.leave(
          fact, "only topics of articles are put under concepts; the scheme comes with Parley");
    } else if (!wide.isURI() || !present.facts().contains(wide, RDF_TYPE, CONCEPT)) {
      log.refuse(
          fact, "a topic belongs under a concept of the scheme of topics, or under another topic");
    } else if (isPlacedElsewhere(narrow, wide)) {
      log.refuse(fact, "the file puts it under two concepts; leave the one that it belongs under");
    } else if (!present.facts().contains(narrow, BROADER, wide)) {
      log.change(What.BROADER, narrow, wide.getURI());
    }
  }

  /** Whether the file puts a topic under another concept besides. */
  private boolean isPlacedElsewhere(Node narrow, Node wide) {
    return edited
            .find(narrow, BROADER, Node.ANY)
            .filterDrop(fact -> fact.getObject().equals(wide))
            .hasNext()
        || log.holds(What.BROADER, narrow) && !log.holds(What.BROADER, narrow, wide.getURI());
  }
}
