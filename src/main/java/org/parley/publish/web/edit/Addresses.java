package org.parley.publish.web.edit;

/** Where texts are sent to, and where what was read of them is shown. */
final class Addresses {
  static final String ARTICLES = "/articles";
  static final String NEW = "/articles/new";
  static final String DRAFTS = "/articles/drafts";
  static final String SESSION = "/articles/session";

  private Addresses() {}

  /** Whether an address is one of editing; articles themselves are for every reader. */
  static boolean areOfEditing(String path, String method) {
    return path.equals(ARTICLES) && method.equals("POST")
        || path.equals(NEW)
        || path.equals(SESSION)
        || path.equals(DRAFTS)
        || path.startsWith(DRAFTS + "/");
  }

  static String draft(String id) {
    return DRAFTS + "/" + id;
  }

  /** The page of the article with an address of the data. */
  static String document(String iri) {
    return "/doc" + iri.substring(iri.indexOf("/id/") + "/id".length());
  }

  /** Browsers do not tell the ports of a machine apart. */
  static String cookie(int port) {
    return "parley-edit-" + port;
  }
}
