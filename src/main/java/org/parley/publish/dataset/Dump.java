package org.parley.publish.dataset;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.parley.rdf.Iris;
import org.parley.store.Export;
import org.parley.store.ExportFormat;

/** The whole dataset as a file: the same bytes for the same version of the graph. */
public enum Dump {
  TRIG_GZ("dump.trig.gz", ExportFormat.TRIG, "application/trig", true),
  NQ_GZ("dump.nq.gz", ExportFormat.NQ, "application/n-quads", true),
  TTL("dump.ttl", ExportFormat.TTL, "text/turtle", false),
  TTL_GZ("dump.ttl.gz", ExportFormat.TTL, "text/turtle", true);

  private final String file;
  private final ExportFormat format;
  private final String mediaType;
  private final boolean zipped;

  Dump(String file, ExportFormat format, String mediaType, boolean zipped) {
    this.file = file;
    this.format = format;
    this.mediaType = mediaType;
    this.zipped = zipped;
  }

  /**
   * What the bytes of a dump come to.
   *
   * @param sha256 in lower-case hexadecimal digits
   */
  public record Digest(String sha256, long bytes) {
    /** The line that {@code sha256sum -c} reads. */
    public String line(Dump dump) {
      return sha256 + "  " + dump.file() + "\n";
    }
  }

  /** The name of the file, and with a slash before it its path on a server. */
  public String file() {
    return file;
  }

  /** What it holds, once unpacked. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it is packed. */
  public boolean zipped() {
    return zipped;
  }

  /** What a server sends. */
  public String contentType() {
    return zipped ? "application/gzip" : mediaType;
  }

  /** Writes it while it is made; the stream stays open. */
  public void write(Iris iris, DatasetGraph data, OutputStream out) throws IOException {
    OutputStream whole = new Unclosed(out);
    try (OutputStream packed = zipped ? new Gzip(whole) : whole) {
      Txn.executeRead(data, () -> new Export(iris, data, false).write(format, packed));
    } catch (RuntimeIOException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }

  /** Makes it only to see what it comes to, and sends the bytes on besides. */
  public Digest digest(Iris iris, DatasetGraph data, OutputStream out) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      Counting counting = new Counting(new DigestOutputStream(out, sha));
      write(iris, data, counting);
      return new Digest(HexFormat.of().formatHex(sha.digest()), counting.bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends with what is packed into it, and leaves the stream below for others to end. */
  private static class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /** Counts what passes. */
  private static final class Counting extends Unclosed {
    private long bytes;

    Counting(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int single) throws IOException {
      bytes++;
      super.write(single);
    }

    @Override
    public void write(byte[] part, int from, int length) throws IOException {
      bytes += length;
      super.write(part, from, length);
    }
  }
}
