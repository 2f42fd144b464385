package org.parley.publish.web.asset;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.publish.web.http.Bodies;
import org.parley.publish.web.http.Problems;

/** Serves the files that pages are made of: for good by version, else to be asked for again. */
public final class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring(Asset.PATH.length());
    String version = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
    Asset asset = Asset.find(path.substring(path.indexOf('/') + 1));
    if (asset == null) {
      Problems.send(request, response, HttpServletResponse.SC_NOT_FOUND, "No page needs this.");
      return;
    }
    response.setHeader("Vary", "Accept-Encoding");
    // a page that was opened before an update asks for what is no longer there
    response.setHeader(
        "Cache-Control",
        version.equals(asset.version()) ? "public, max-age=31536000, immutable" : "no-cache");
    send(request, response, asset);
  }

  private static void send(HttpServletRequest request, HttpServletResponse response, Asset asset)
      throws IOException {
    boolean zipped = takesZipped(request.getHeader("Accept-Encoding"));
    if (Bodies.unchanged(request, response, asset.version() + (zipped ? "-gzip" : ""))) {
      return;
    }
    if (zipped) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] body = zipped ? asset.zipped() : asset.bytes();
    response.setContentType(asset.type());
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean takesZipped(@Nullable String accepted) {
    return accepted != null
        && accepted.matches("(.*[\\s,])?gzip(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
  }
}
