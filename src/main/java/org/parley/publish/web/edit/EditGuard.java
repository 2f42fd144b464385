package org.parley.publish.web.edit;

import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.http.Problems;
import org.parley.publish.web.http.SafeHeaders;

/** Lets nobody near the addresses of editing but who may edit, before a body is read. */
final class EditGuard extends Handler.Wrapper {
  private static final String BEARER = "Bearer ";

  private final Sessions sessions;
  private final Rate requests;
  private final Rate tries;

  EditGuard(Sessions sessions, Rate requests, Rate tries) {
    this.sessions = sessions;
    this.requests = requests;
    this.tries = tries;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    if (!Addresses.areOfEditing(path, request.getMethod())) {
      return super.handle(request, response, callback);
    }
    SafeHeaders.keepPrivate(request, response);
    String refusal = Nearby.refusal(request);
    if (refusal != null) {
      return Problems.send(request, response, callback, HttpStatus.FORBIDDEN_403, refusal);
    }
    String wrongForm = wrongForm(request);
    if (wrongForm != null) {
      return Problems.send(
          request, response, callback, HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, wrongForm);
    }
    if (request.getMethod().equals("POST") && !requests.take()) {
      return tooMany(request, response, callback);
    }
    return path.equals(Addresses.SESSION)
        ? super.handle(request, response, callback)
        : known(request, response, callback);
  }

  /** Why a body cannot be read, whatever it holds. */
  private static @Nullable String wrongForm(Request request) {
    if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
      return "Send the text as it is, not packed.";
    }
    try {
      Request.getCharset(request);
      return null;
    } catch (IllegalArgumentException e) { // a name of no encoding, or of an unknown one
      return "The encoding of the text is not known; send UTF-8.";
    }
  }

  private boolean known(Request request, Response response, Callback callback) throws Exception {
    Editor editor = editor(request);
    if (editor != null) {
      request.setAttribute(Editor.ATTRIBUTE, editor);
      return super.handle(request, response, callback);
    }
    if (!tries.take()) {
      return tooMany(request, response, callback);
    }
    if (request.getMethod().equals("GET")) {
      response.setStatus(HttpStatus.SEE_OTHER_303);
      response.getHeaders().put(HttpHeader.LOCATION, Addresses.SESSION);
      callback.succeeded();
      return true;
    }
    response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer realm=\"parley\"");
    return Problems.send(
        request,
        response,
        callback,
        HttpStatus.UNAUTHORIZED_401,
        "Send the token that the server printed when it began, as Authorization: Bearer TOKEN.");
  }

  private static boolean tooMany(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.RETRY_AFTER, Editing.SPAN.toSeconds());
    return Problems.send(
        request,
        response,
        callback,
        HttpStatus.TOO_MANY_REQUESTS_429,
        "Too many requests. Please try again in a minute.");
  }

  private @Nullable Editor editor(Request request) {
    String bearer = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    if (bearer != null) {
      boolean right =
          bearer.regionMatches(true, 0, BEARER, 0, BEARER.length())
              && sessions.isToken(bearer.substring(BEARER.length()).strip());
      return right ? Editor.PROGRAM : null;
    }
    String name = Addresses.cookie(Request.getServerPort(request));
    for (HttpCookie cookie : Request.getCookies(request)) {
      Sessions.Session session =
          cookie.getName().equals(name) ? sessions.of(cookie.getValue()) : null;
      if (session != null) {
        return new Editor(session.form());
      }
    }
    return null;
  }
}
