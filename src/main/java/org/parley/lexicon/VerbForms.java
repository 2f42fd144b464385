package org.parley.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** All forms of the verbs of the table: regular ones are made, irregular ones given. */
final class VerbForms {
  private static final String VOWELS = "aeiou";
  private static final Pattern BRITISH_DOUBLE = Pattern.compile(".*[^aeiou][aeiou]+l");
  private final Map<String, List<Verb>> byForm = new HashMap<>();

  static VerbForms load() {
    VerbForms forms = new VerbForms();
    for (Table.Row row : Table.load("verbs").rows()) {
      forms.add(row.get("lemma"), row.get("past"), row.get("participle"));
    }
    return forms;
  }

  private void add(String lemma, String past, String participle) {
    String[] words = lemma.split(" ");
    String stem = words[0];
    Maker verb = new Maker(lemma, List.of(words).subList(1, words.length));
    verb.put(stem, Verb.Form.BASE);
    if (stem.equals("be")) {
      List.of("is", "are", "was", "were").forEach(form -> verb.put(form, Verb.Form.PAST));
      verb.put("been", Verb.Form.PARTICIPLE);
      return;
    }
    verb.put(third(stem), Verb.Form.THIRD);
    verb.put(ing(stem), Verb.Form.ING);
    if (past.isEmpty()) {
      verb.putRegular(stem);
    } else if (participle.isEmpty() || past.equals(participle)) {
      verb.put(past, Verb.Form.PAST_OR_PARTICIPLE);
    } else {
      verb.put(past, Verb.Form.PAST);
      verb.put(participle, Verb.Form.PARTICIPLE);
    }
  }

  /** One verb whose forms are being made. */
  private final class Maker {
    private final String lemma;
    private final List<String> particles;

    private Maker(String lemma, List<String> particles) {
      this.lemma = lemma;
      this.particles = particles;
    }

    /** "cancelled" is written beside "canceled". */
    private void putRegular(String stem) {
      if (BRITISH_DOUBLE.matcher(stem).matches()) {
        put(stem + "led", Verb.Form.PAST_OR_PARTICIPLE);
        put(stem + "ling", Verb.Form.ING);
      }
      put(regularPast(stem), Verb.Form.PAST_OR_PARTICIPLE);
    }

    private void put(String word, Verb.Form form) {
      Verb verb = new Verb(lemma, particles, form);
      List<Verb> verbs = byForm.computeIfAbsent(word, key -> new ArrayList<>());
      if (!verbs.contains(verb)) {
        verbs.add(verb);
      }
    }
  }

  List<Verb> of(String norm) {
    return byForm.getOrDefault(norm, List.of());
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
