package org.parley.publish.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Packs into the gzip format (RFC 1952) with a header that tells neither a time nor a system; that
 * of the JDK differs between its versions.
 */
final class Gzip extends DeflaterOutputStream {
  private static final int BUFFER = 1 << 16;
  private static final byte UNKNOWN_SYSTEM = (byte) 255;
  private static final byte[] HEADER = {
    0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, UNKNOWN_SYSTEM
  };

  private final CRC32 crc = new CRC32();

  Gzip(OutputStream out) throws IOException {
    super(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true), BUFFER);
    out.write(HEADER);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    super.write(bytes, from, length);
    crc.update(bytes, from, length);
  }

  @Override
  public void finish() throws IOException {
    if (def.finished()) {
      return;
    }
    super.finish();
    ByteBuffer trailer = ByteBuffer.allocate(2 * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    trailer.putInt((int) crc.getValue()).putInt((int) def.getBytesRead());
    out.write(trailer.array());
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      def.end();
    }
  }
}
