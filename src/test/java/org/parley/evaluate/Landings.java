package org.parley.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.evaluate.CrossTruth.Labelled;
import org.parley.model.Claim;
import org.parley.model.Claim.EditionOf;
import org.parley.model.Claim.Met;
import org.parley.model.Entity;
import org.parley.model.Entity.Encounter;
import org.parley.model.Entity.Person;
import org.parley.model.EntityKey;
import org.parley.model.Mention;
import org.parley.model.Ref;
import org.parley.model.Report;
import org.parley.model.Resolution;
import org.parley.pipeline.ReportNames;
import org.parley.pipeline.SourcedForm;

/** In which resolved entity a mention of the truth came to lie. */
final class Landings {
  private final Map<String, Report> reports = new TreeMap<>();
  private final Map<String, Map<String, Ref>> meetings = new HashMap<>();
  private final Map<EntityKey, Set<EntityKey>> seriesOfMeetings = new HashMap<>();
  private final Resolution resolution;

  Landings(List<Report> all, Resolution resolution, Map<String, GoldLabel> gold) {
    this.resolution = resolution;
    ReportNames names = new ReportNames();
    all.forEach(report -> reports.put(names.of(report), report));
    reports.forEach((name, report) -> meetings.put(name, aligned(report, gold.get(name))));
    all.forEach(this::noteSeries);
  }

  private static Map<String, Ref> aligned(Report report, @Nullable GoldLabel gold) {
    Map<String, Ref> refs = new HashMap<>();
    if (gold == null) {
      return refs;
    }
    SourcedForm form = SourcedForm.of(report);
    Alignment alignment = new Alignment(gold.meetings(), form.form().meetings());
    for (int i = 0; i < gold.meetings().size(); i++) {
      int got = alignment.of(i);
      if (got >= 0) {
        refs.put(gold.meetings().get(i).label(), encounters(report).get(got));
      }
    }
    return refs;
  }

  /** The encounters that the form shows, in its order. */
  private static List<Ref> encounters(Report report) {
    Set<Ref> met = new TreeSet<>();
    report.claims().stream().filter(Met.class::isInstance).forEach(one -> met.add(one.subject()));
    return report.entities().stream()
        .filter(Encounter.class::isInstance)
        .map(Entity::ref)
        .filter(met::contains)
        .toList();
  }

  private void noteSeries(Report report) {
    for (Claim claim : report.claims()) {
      if (claim instanceof EditionOf edition) {
        seriesOfMeetings
            .computeIfAbsent(key(report, edition.subject()), any -> new TreeSet<>())
            .add(key(report, edition.series()));
      }
    }
  }

  private EntityKey key(Report report, Ref ref) {
    return Objects.requireNonNull(
        resolution.keys().get(new Mention(report.article().id(), ref)), ref::value);
  }

  /** The person that the article calls so; the fullest name that the words end in decides. */
  Set<EntityKey> person(String article, String surface) {
    Report report = Objects.requireNonNull(reports.get(article), article);
    List<String> words = List.of(Matching.fold(surface).split(" "));
    TreeMap<Integer, Set<EntityKey>> found = new TreeMap<>();
    for (Entity entity : report.entities()) {
      if (entity instanceof Person person) {
        names(person)
            .filter(name -> endsIn(words, name))
            .forEach(
                name ->
                    found
                        .computeIfAbsent(name.size(), any -> new TreeSet<>())
                        .add(key(report, person.ref())));
      }
    }
    return found.isEmpty() ? Set.of() : found.lastEntry().getValue();
  }

  private static Stream<List<String>> names(Person person) {
    return Stream.concat(Stream.of(person.name()), person.spellings().stream())
        .map(name -> List.of(Matching.fold(name).split(" ")));
  }

  private static boolean endsIn(List<String> words, List<String> name) {
    int from = words.size() - name.size();
    return from >= 0 && words.subList(from, words.size()).equals(name);
  }

  /** The meeting that the article tells of under a gold label. */
  Set<EntityKey> meeting(Labelled told) {
    Report report = Objects.requireNonNull(reports.get(told.article()), told::article);
    Ref ref = Objects.requireNonNull(meetings.get(told.article())).get(told.label());
    return ref == null ? Set.of() : Set.of(key(report, ref));
  }

  /** The series of which that meeting is an edition, by any article. */
  Set<EntityKey> seriesOf(Labelled told) {
    Set<EntityKey> series = new TreeSet<>();
    meeting(told).forEach(one -> series.addAll(seriesOfMeetings.getOrDefault(one, Set.of())));
    return series;
  }
}
