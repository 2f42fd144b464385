package org.parley.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.model.Article;
import org.parley.model.ArticleId;
import org.parley.model.Claim;
import org.parley.model.Entity;
import org.parley.model.Evidence;
import org.parley.model.Mention;
import org.parley.model.OrganisationKind;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Role;
import org.parley.model.Source;
import org.parley.model.Span;

/** Made-up articles in which people take part in talks for Norland, and nothing else happens. */
final class Newsroom implements Readings {
  private static final Ref TALKS = new Ref("meeting/1");
  private static final Ref NORLAND = new Ref("organisation/1");
  private final Map<ArticleId, Report> reports = new TreeMap<>();

  /** An article with a sentence for each person, who gets the reference of their place in it. */
  Newsroom article(String id, String... people) {
    return article(id, 1, people);
  }

  /** The same, with references that count from a number on. */
  Newsroom article(String id, int first, String... people) {
    StringBuilder text = new StringBuilder("Talks 𝔘. ");
    List<Span> spans = new ArrayList<>();
    for (String person : people) {
      int begin = text.length();
      text.append(person).append(" spoke for Norland.");
      spans.add(new Span(begin, text.length()));
      text.append(' ');
    }
    Source source = Source.ofFile(id + ".txt");
    Article article = new Article(new ArticleId(id), source, text.toString());
    List<Entity> entities = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    entities.add(new Entity.Encounter(TALKS, "talks", true));
    entities.add(
        new Entity.Organisation(NORLAND, OrganisationKind.STATE, "Norland", List.of(), null));
    for (int i = 0; i < people.length; i++) {
      Ref person = person(first + i);
      Span span = spans.get(i);
      Evidence words = new Evidence(article.id(), span, article.words(span), span, "spoke-for", 1);
      entities.add(new Entity.Person(person, people[i], List.of(people[i].split(" ")[1])));
      claims.add(
          new Claim.TookPart(
              TALKS,
              person,
              NORLAND,
              List.of(),
              "envoy",
              Role.REPRESENTATIVE,
              Claim.Basis.asserted(words)));
    }
    reports.put(article.id(), new Report(article, "", entities, claims, List.of()));
    return this;
  }

  Newsroom without(String id) {
    reports.remove(new ArticleId(id));
    return this;
  }

  static Ref person(int number) {
    return new Ref("person/" + number);
  }

  static Mention mention(String id, int number) {
    return new Mention(new ArticleId(id), person(number));
  }

  List<Report> reports() {
    return List.copyOf(reports.values());
  }

  @Override
  public boolean holds(ArticleId article) {
    return reports.containsKey(article);
  }

  @Override
  public List<Entity> entities(ArticleId article) {
    return report(article).entities();
  }

  @Override
  public Report report(ArticleId article) {
    return java.util.Objects.requireNonNull(reports.get(article));
  }
}
