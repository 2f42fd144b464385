package org.parley.generated;

import java.util.Set;

/**
 * A state or an organisation that sends delegations.
 *
 * @param adjective the name itself where there is none
 * @param seat the city in which it receives guests
 * @param group how its people are named
 */
record Side(String name, String adjective, String seat, boolean state, String group) {
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "Bahamas", "Comoros", "Gambia", "Maldives", "Netherlands", "Philippines", "Seychelles");

  /** The name as it stands in a sentence: {@code the Netherlands}. */
  String named() {
    boolean article =
        WITH_ARTICLE.contains(name)
            || name.startsWith("United ")
            || name.matches(".*\\b(Republic|Islands|Union|Council|League|Emirates)\\b.*");
    return article ? "the " + name : name;
  }
}
