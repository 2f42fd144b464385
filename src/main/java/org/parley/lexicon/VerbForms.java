package org.parley.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All forms of the verbs of the table: regular ones are made, irregular ones given. */
final class VerbForms {
  private static final String VOWELS = "aeiou";
  private final Map<String, List<Verb>> byForm = new HashMap<>();

  void add(String lemma, String past, String participle) {
    String[] words = lemma.split(" ");
    List<String> particles = List.of(words).subList(1, words.length);
    String stem = words[0];
    if (stem.equals("be")) {
      for (String form : List.of("is", "are", "was", "were")) {
        put(form, new Verb(lemma, particles, Verb.Form.PAST));
      }
      put("be", new Verb(lemma, particles, Verb.Form.BASE));
      return;
    }
    put(stem, new Verb(lemma, particles, Verb.Form.BASE));
    put(third(stem), new Verb(lemma, particles, Verb.Form.THIRD));
    put(ing(stem), new Verb(lemma, particles, Verb.Form.ING));
    if (past.isEmpty() && stem.matches(".*[^aeiou][aeiou]l")) {
      put(stem + "led", new Verb(lemma, particles, Verb.Form.PAST_OR_PARTICIPLE));
      put(stem + "ling", new Verb(lemma, particles, Verb.Form.ING));
    }
    if (past.isEmpty()) {
      put(regularPast(stem), new Verb(lemma, particles, Verb.Form.PAST_OR_PARTICIPLE));
    } else if (participle.isEmpty() || past.equals(participle)) {
      put(past, new Verb(lemma, particles, Verb.Form.PAST_OR_PARTICIPLE));
    } else {
      put(past, new Verb(lemma, particles, Verb.Form.PAST));
      put(participle, new Verb(lemma, particles, Verb.Form.PARTICIPLE));
    }
  }

  List<Verb> of(String norm) {
    return byForm.getOrDefault(norm, List.of());
  }

  private void put(String form, Verb verb) {
    List<Verb> verbs = byForm.computeIfAbsent(form, key -> new ArrayList<>());
    if (!verbs.contains(verb)) {
      verbs.add(verb);
    }
  }

  private static String third(String stem) {
    if (stem.endsWith("y") && !vowel(stem, 2)) {
      return stem.substring(0, stem.length() - 1) + "ies";
    }
    boolean hiss = stem.matches(".*(s|x|z|ch|sh|o)");
    return stem + (hiss ? "es" : "s");
  }

  private static String ing(String stem) {
    if (stem.endsWith("e") && !stem.endsWith("ee")) {
      return stem.substring(0, stem.length() - 1) + "ing";
    }
    return doubled(stem) + "ing";
  }

  private static String regularPast(String stem) {
    if (stem.endsWith("e")) {
      return stem + "d";
    }
    if (stem.endsWith("y") && !vowel(stem, 2)) {
      return stem.substring(0, stem.length() - 1) + "ied";
    }
    return doubled(stem) + "ed";
  }

  /** Short words and those in -fer double the last letter: "planned", "conferred". */
  private static String doubled(String stem) {
    boolean shortWord =
        stem.length() <= 4
            && stem.length() >= 3
            && !vowel(stem, 1)
            && vowel(stem, 2)
            && !vowel(stem, 3)
            && !stem.matches(".*[wxy]");
    return shortWord || stem.endsWith("fer") ? stem + stem.charAt(stem.length() - 1) : stem;
  }

  private static boolean vowel(String word, int fromEnd) {
    int index = word.length() - fromEnd;
    return index >= 0 && VOWELS.indexOf(word.charAt(index)) >= 0;
  }
}
