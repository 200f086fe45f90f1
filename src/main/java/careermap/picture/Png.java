package careermap.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture of dots, painted and packed strip by strip: a whole one of 4,096 dots a side would take
 * half the memory that the app has. The packing is Java's; ImageIO wants the whole picture at once.
 */
final class Png {
  /** Slack shows larger ones badly. */
  static final int LARGEST_SIDE = 4096;

  /** A larger file is drawn again with fewer dots. */
  static final int LARGEST_FILE = 1_500_000;

  private static final double DOTS_TO_A_UNIT = 2;
  private static final double SMALLER = 0.8;
  private static final int STRIP = 512;
  private static final int CHANNELS = 3;
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] EIGHT_BITS_RGB = {8, 2, 0, 0, 0};

  /** Rows as they are: flat colours are packed best without a forecast. */
  private static final int UNFILTERED = 0;

  private final Drawing drawing;
  private final Typeface typeface;
  private final double scale;
  private final int width;
  private final int height;

  private Png(Drawing drawing, Typeface typeface, double scale) {
    this.drawing = drawing;
    this.typeface = typeface;
    this.scale = scale;
    this.width = (int) Math.floor(drawing.width() * scale);
    this.height = (int) Math.floor(drawing.height() * scale);
  }

  static byte[] of(Drawing drawing, Typeface typeface) throws IOException {
    double longest = Math.max(drawing.width(), drawing.height());
    double scale = Math.min(DOTS_TO_A_UNIT, LARGEST_SIDE / longest);
    byte[] png = new Png(drawing, typeface, scale).encoded();
    while (png.length > LARGEST_FILE) {
      scale *= SMALLER;
      png = new Png(drawing, typeface, scale).encoded();
    }
    return png;
  }

  private byte[] encoded() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream file = new DataOutputStream(bytes);
    file.write(SIGNATURE);
    chunk(file, "IHDR", header());
    chunk(file, "IDAT", dots());
    chunk(file, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private byte[] header() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream header = new DataOutputStream(bytes);
    header.writeInt(width);
    header.writeInt(height);
    header.write(EIGHT_BITS_RGB);
    return bytes.toByteArray();
  }

  private byte[] dots() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, deflater)) {
      BufferedImage strip = new BufferedImage(width, STRIP, BufferedImage.TYPE_3BYTE_BGR);
      for (int top = 0; top < height; top += STRIP) {
        Brush.paint(drawing, typeface, strip, scale, top);
        pack(strip, Math.min(STRIP, height - top), packed);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private void pack(BufferedImage strip, int rows, DeflaterOutputStream packed) throws IOException {
    byte[] dots = ((DataBufferByte) strip.getRaster().getDataBuffer()).getData();
    byte[] line = new byte[width * CHANNELS];
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < line.length; i++) {
        line[i] = dots[row * line.length + mirrored(i)];
      }
      packed.write(UNFILTERED);
      packed.write(line);
    }
  }

  /** The image holds blue, green, red; the file wants red, green, blue. */
  private static int mirrored(int index) {
    return index + 2 - 2 * (index % CHANNELS);
  }

  private static void chunk(DataOutputStream file, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    file.writeInt(content.length);
    file.write(name);
    file.write(content);
    file.writeInt((int) check.getValue());
  }
}
