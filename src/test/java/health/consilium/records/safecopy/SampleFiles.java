package health.consilium.records.safecopy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Small honest files in the formats that no case of ours has. */
public final class SampleFiles {

  private static final byte[] WEBP =
      Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

  private SampleFiles() {}

  /** Pages of a fax: the first upright on paper, each of the size given. */
  public static byte[] tiff(int pages, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int page = 0; page < pages; page++) {
        writer.writeToSequence(new IIOImage(sheet(width, height), null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** One black pixel, without loss. */
  public static byte[] webp() {
    return WEBP.clone();
  }

  public static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(sheet(width, height), "png", bytes);
    return bytes.toByteArray();
  }

  public static byte[] jpeg(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(sheet(width, height), "jpeg", bytes);
    return bytes.toByteArray();
  }

  /** Needs heif-enc of this machine. */
  public static byte[] heic(Path folder) throws IOException, InterruptedException {
    Path png = Files.write(folder.resolve("photo.png"), png(640, 480));
    Path heic = folder.resolve("photo.heic");
    new ProcessBuilder("heif-enc", "-o", heic.toString(), png.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    return Files.readAllBytes(heic);
  }

  /** A grey picture of this many frames, of a patient with a name. */
  public static byte[] dicom(int frames, int width, int height) {
    ByteBuffer file = ByteBuffer.allocate(2048 + frames * width * height);
    file.order(ByteOrder.LITTLE_ENDIAN).position(128);
    file.put("DICM".getBytes(StandardCharsets.US_ASCII));
    element(file, 0x0002, 0x0010, "UI", "1.2.840.10008.1.2.1\0");
    element(file, 0x0008, 0x0016, "UI", "1.2.840.10008.5.1.4.1.1.7\0");
    element(file, 0x0008, 0x0018, "UI", "1.2.3.4\0");
    element(file, 0x0008, 0x0060, "CS", "CT");
    element(file, 0x0010, 0x0010, "PN", "Tan^Mei Lin ");
    element(file, 0x0028, 0x0002, "US", number(1));
    element(file, 0x0028, 0x0004, "CS", "MONOCHROME2 ");
    element(file, 0x0028, 0x0008, "IS", frames + (frames < 10 ? " " : ""));
    element(file, 0x0028, 0x0010, "US", number(height));
    element(file, 0x0028, 0x0011, "US", number(width));
    element(file, 0x0028, 0x0100, "US", number(8));
    element(file, 0x0028, 0x0101, "US", number(8));
    element(file, 0x0028, 0x0102, "US", number(7));
    element(file, 0x0028, 0x0103, "US", number(0));
    file.putShort((short) 0x7FE0).putShort((short) 0x0010);
    file.put("OB".getBytes(StandardCharsets.US_ASCII)).putShort((short) 0);
    file.putInt(frames * width * height);
    for (int i = 0; i < frames * width * height; i++) {
      file.put((byte) i);
    }
    byte[] bytes = new byte[file.position()];
    file.flip().get(bytes);
    return bytes;
  }

  private static BufferedImage sheet(int width, int height) {
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D ink = sheet.createGraphics();
    ink.setColor(Color.WHITE);
    ink.fillRect(0, 0, width, height);
    ink.setColor(Color.BLACK);
    ink.fillRect(width / 4, height / 4, width / 2, height / 20 + 1);
    ink.dispose();
    return sheet;
  }

  private static void element(ByteBuffer file, int group, int tag, String type, String value) {
    element(file, group, tag, type, value.getBytes(StandardCharsets.US_ASCII));
  }

  private static void element(ByteBuffer file, int group, int tag, String type, byte[] value) {
    file.putShort((short) group).putShort((short) tag);
    file.put(type.getBytes(StandardCharsets.US_ASCII));
    file.putShort((short) value.length).put(value);
  }

  private static byte[] number(int value) {
    return new byte[] {(byte) value, (byte) (value >> 8)};
  }
}
