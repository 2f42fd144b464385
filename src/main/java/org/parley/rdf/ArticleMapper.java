package org.parley.rdf;

import static org.parley.rdf.Vocabulary.RDFS_LABEL;
import static org.parley.rdf.Vocabulary.RDF_TYPE;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.EntityKey;
import org.parley.model.Hashes;
import org.parley.model.Modality;
import org.parley.model.Origins;
import org.parley.model.Report;
import org.parley.model.Source;

/** What one article says. */
final class ArticleMapper {
  private static final Set<String> UNDERTAKINGS = Set.of("meeting", "series", "initiative");

  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
  private final Article article;
  private final Iris iris;
  private final Names names;
  private final Things things;
  private final Node document;
  private final Passages passages;
  private final ClaimNodes claims;

  private ArticleMapper(Iris iris, Names names, Article article) {
    this.article = article;
    this.iris = iris;
    this.names = names;
    things = new Things(iris, names, article.id());
    document = iris.document(article.id());
    passages = new Passages(iris, article, graph);
    claims = new ClaimNodes(things, document, graph);
  }

  static Graph map(Iris iris, Names names, Report report) {
    ArticleMapper mapper = new ArticleMapper(iris, names, report.article());
    mapper.document(report.title());
    mapper.origin(names.resolution().origins());
    mapper.claims(report.claims());
    return mapper.graph;
  }

  private void document(String title) {
    Source source = article.source();
    graph.add(document, RDF_TYPE, Vocabulary.Type.DOCUMENT);
    graph.add(document, RDFS_LABEL, Literals.text(title.isBlank() ? untitled() : title.strip()));
    graph.add(document, Vocabulary.FILE_NAME, Literals.text(source.file()));
    graph.add(document, Vocabulary.SHA256, Literals.text(Hashes.sha256(article.text())));
    if (source.url() != null) {
      graph.add(document, Vocabulary.SOURCE, Literals.anyUri(source.url()));
    }
    if (source.published() != null && source.published().hasYear()) {
      String day = source.published().toString();
      graph.add(document, Vocabulary.PUBLISHED_ON, Literals.text(day));
    }
    if (source.publisher() != null && !source.publisher().isBlank()) {
      publisher(source.publisher().strip());
    }
  }

  /** What an article without a title is called: whose it is and from when, else by its file. */
  private String untitled() {
    Source source = article.source();
    return source.publisher() == null || source.published() == null
        ? article.id().value()
        : source.publisher().strip() + ", " + source.published().inWords();
  }

  private void origin(Origins origins) {
    ArticleId original = origins.original(article.id());
    if (original != null) {
      graph.add(document, Vocabulary.COPY_OF, iris.document(original));
    }
    EntityKey issuer = origins.issuer(article.id());
    if (issuer != null) {
      graph.add(document, Vocabulary.ISSUED_FOR, iris.entity(issuer));
    }
  }

  /** A publisher that the articles also speak of, such as a party, is that organisation. */
  private void publisher(String name) {
    EntityKey known = names.organisation(name);
    EntityKey key = known != null ? known : new EntityKey("organisation", Folding.slug(name));
    Node publisher = iris.entity(key);
    graph.add(document, Vocabulary.PUBLISHED_BY, publisher);
    if (known == null) {
      graph.add(publisher, RDF_TYPE, Vocabulary.Type.MEDIA_ORGANISATION);
      graph.add(publisher, RDFS_LABEL, Literals.text(name));
      graph.add(publisher, Vocabulary.MATCH_KEY, Literals.text(Folding.key(name)));
    }
  }

  private void claims(List<Claim> said) {
    ClaimFacts visitor = new ClaimFacts(things, article.source().published());
    said.forEach(claim -> claim(claim, claim.accept(visitor)));
    passages.write();
  }

  private void claim(Claim claim, Facts facts) {
    List<Node> evidence = passages.of(claim.basis().evidence());
    facts.names().forEach(this::name);
    facts.claims().forEach(fact -> claims.add(fact, claim.basis(), evidence));
    facts
        .denoted()
        .forEach(thing -> evidence.forEach(p -> graph.add(p, Vocabulary.DENOTES, thing)));
    if (UNDERTAKINGS.contains(things.key(claim.subject()).kind())) {
      Node undertaking = things.node(claim.subject());
      graph.add(undertaking, Vocabulary.REPORTED_IN, document);
      prove(undertaking, evidence);
    }
    if (claim.basis().modality() != Modality.DENIED) {
      facts.claimed().forEach(graph::add);
      facts.implied().forEach(graph::add);
      facts.proven().forEach(node -> prove(node, evidence));
    }
  }

  private void name(Node node, String label) {
    things.name(node, label);
    graph.add(node, RDFS_LABEL, Literals.text(label));
  }

  private void prove(Node node, List<Node> evidence) {
    evidence.forEach(p -> graph.add(Triple.create(node, Vocabulary.EVIDENCE, p)));
  }
}
