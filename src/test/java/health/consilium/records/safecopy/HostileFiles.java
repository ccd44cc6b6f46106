package health.consilium.records.safecopy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files made to hang, exhaust or mislead whoever opens them. */
public final class HostileFiles {

  private HostileFiles() {}

  static byte[] ordinaryPdf() throws IOException {
    return pdf(PDRectangle.A4, "Haemoglobin 84 g/L");
  }

  static byte[] pdfWithAHugePage() throws IOException {
    return pdf(new PDRectangle(14_000_000, 14_000_000), "small words");
  }

  /** Its password is: user. */
  public static byte[] pdfThatNeedsAPassword() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(ordinaryPdf())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", "user", new AccessPermission());
      policy.setEncryptionKeyLength(256);
      pdf.protect(policy);
      return bytesOf(pdf);
    }
  }

  /** A page tree that holds itself. */
  static byte[] pdfWithALoop() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(ordinaryPdf())) {
      COSDictionary pages = pdf.getDocumentCatalog().getPages().getCOSObject();
      COSArray kids = pages.getCOSArray(COSName.KIDS);
      kids.add(pages);
      pages.setInt(COSName.COUNT, 1_000_000);
      return bytesOf(pdf);
    }
  }

  /** One page whose content never comes to an end in reasonable time. */
  static byte[] pdfThatTakesForEver() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        for (int i = 0; i < 60_000; i++) {
          content.setLineWidth(500);
          content.setLineDashPattern(new float[] {0.01f, 0.01f}, 0);
          content.moveTo(0, 0);
          content.curveTo(1e5f, 1e5f, -1e5f, 1e5f, 500, 500);
          content.stroke();
        }
      }
      return bytesOf(pdf);
    }
  }

  /** Says that it is a picture of 60,000 by 60,000 and holds next to nothing. */
  static byte[] pngBomb() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(png);
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(header);
    fields.writeInt(60_000);
    fields.writeInt(60_000);
    fields.write(new byte[] {8, 6, 0, 0, 0});
    chunk(out, "IHDR", header.toByteArray());
    chunk(out, "IDAT", deflated(new byte[1_000_000]));
    chunk(out, "IEND", new byte[0]);
    return png.toByteArray();
  }

  /** The same JPEG with the camera's note that it was held sideways (EXIF orientation 6). */
  static byte[] heldSideways(byte[] jpeg) {
    byte[] exif =
        HexFormat.of()
            .parseHex(
                "ffe10022457869660000"
                    + "4d4d002a00000008"
                    + "00010112000300000001000600000000"
                    + "0000");
    byte[] turned = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, turned, 0, 2);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(jpeg, 2, turned, 2 + exif.length, jpeg.length - 2);
    return turned;
  }

  static byte[] docx(String body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", "<Types/>");
      put(zip, "word/document.xml", body);
    }
    return bytes.toByteArray();
  }

  static byte[] docxBomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", "<Types/>");
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      zip.write("<w:document xmlns:w='x'><w:t>".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 200; i++) {
        zip.write(blank);
      }
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(PDRectangle size, String words) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage(size);
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 72);
        content.showText(words);
        content.endText();
      }
      return bytesOf(pdf);
    }
  }

  private static byte[] bytesOf(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static byte[] deflated(byte[] content) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(content);
      deflater.finish();
      byte[] packed = new byte[content.length];
      return java.util.Arrays.copyOf(packed, deflater.deflate(packed));
    }
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(type.getBytes(StandardCharsets.US_ASCII));
    crc.update(content);
    out.writeInt(content.length);
    out.write(type.getBytes(StandardCharsets.US_ASCII));
    out.write(content);
    out.writeInt((int) crc.getValue());
  }
}
