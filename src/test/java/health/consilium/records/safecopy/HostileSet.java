package health.consilium.records.safecopy;

import health.consilium.records.RecordFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;

/** Files that want to hang, exhaust, mislead or reach whoever opens them, made here and now. */
public final class HostileSet {

  private static final String SCRIPT = "app.alert('reached');";
  private static final Set<String> SLOW =
      Set.of(
          "page that never comes to an end",
          "million pages that call themselves one",
          "filters in filters");

  private HostileSet() {}

  /** By what they do; none may take long, and none may reach anybody. */
  static List<Hostile> all() throws IOException {
    return List.of(
        pdf("page tree that holds itself", HostileFiles.pdfWithALoop()),
        pdf("page that never comes to an end", HostileFiles.pdfThatTakesForEver()),
        pdf("page of fourteen million points", HostileFiles.pdfWithAHugePage()),
        pdf("million pages from few objects", millionPages(1_000_000)),
        pdf("million pages that call themselves one", millionPages(1)),
        pdf("filters in filters", nestedFilters()),
        pdf("drawing that draws itself", drawingThatDrawsItself()),
        pdf("script and embedded file", scriptAndEmbeddedFile()),
        pdf("deep nest of arrays", deepNest()),
        pdf("pdf and zip at once", polyglot()),
        new Hostile("png of 60,000 by 60,000", RecordFormat.PNG, HostileFiles.pngBomb()),
        new Hostile("jpeg of 65,000 by 65,000", RecordFormat.JPEG, hugeJpeg()),
        new Hostile("tiff of 60,000 by 60,000", RecordFormat.TIFF, hugeTiff()),
        new Hostile("tiff whose pages go in a circle", RecordFormat.TIFF, circularTiff()),
        new Hostile("webp that ends at once", RecordFormat.WEBP, cut(SampleFiles.webp(), 20)),
        new Hostile("heic of nothing", RecordFormat.HEIC, emptyHeic()),
        new Hostile("dicom of absurd size", RecordFormat.DICOM, hugeDicom()),
        new Hostile("word file that is a bomb", RecordFormat.DOCX, HostileFiles.docxBomb()),
        new Hostile("word file full of entities", RecordFormat.DOCX, entities()),
        new Hostile("word file with macros and a picture bomb", RecordFormat.DOCX, macros()),
        new Hostile("text of one endless line", RecordFormat.TEXT, endlessLine()));
  }

  /** Those that no worker takes many seconds over. */
  public static List<Hostile> quick() throws IOException {
    return all().stream()
        .filter(file -> !SLOW.contains(file.what()))
        .filter(file -> file.content().length < 10_000_000)
        .toList();
  }

  private static Hostile pdf(String what, byte[] content) {
    return new Hostile(what, RecordFormat.PDF, content);
  }

  /** Three levels of a hundred references each to the level below. */
  private static byte[] millionPages(int count) {
    String hundred = "%s ".repeat(100);
    StringBuilder pdf =
        new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
    for (int level = 2; level <= 4; level++) {
      String kids = hundred.replace("%s", (level + 1) + " 0 R");
      pdf.append(level + " 0 obj <</Type/Pages/Count " + count + "/Kids[" + kids + "]>> endobj\n");
    }
    pdf.append("5 0 obj <</Type/Page/Parent 4 0 R/MediaBox[0 0 99 99]>> endobj\n");
    return ascii(pdf + "trailer <</Root 1 0 R>>\n");
  }

  /** A gigabyte of blanks, packed three times over. */
  private static byte[] nestedFilters() throws IOException {
    byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    byte[] packed = packed(packed(packedTimes(blank, 1024)));
    return page("/Filter[/FlateDecode/FlateDecode/FlateDecode]", packed, "");
  }

  private static byte[] drawingThatDrawsItself() throws IOException {
    return page("", ascii("/X Do /X Do"), "/XObject<</X 5 0 R>>");
  }

  private static byte[] scriptAndEmbeddedFile() {
    return ascii(
        "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS("
            + SCRIPT
            + ")>>/Names<</EmbeddedFiles<</Names[(run.exe) 6 0 R]>>>>>> endobj\n"
            + "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
            + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]"
            + "/AA<</O<</S/Launch/F(/bin/sh)>>>>>> endobj\n"
            + "6 0 obj <</Type/Filespec/F(../../run.exe)/EF<</F 7 0 R>>>> endobj\n"
            + "7 0 obj <</Length 2>> stream\nMZ\nendstream endobj\n"
            + "trailer <</Root 1 0 R>>\n");
  }

  private static byte[] deepNest() {
    return ascii(
        "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R/Deep "
            + "[".repeat(500_000)
            + "]".repeat(500_000)
            + ">> endobj\ntrailer <</Root 1 0 R>>\n");
  }

  private static byte[] polyglot() throws IOException {
    byte[] pdf = HostileFiles.ordinaryPdf();
    byte[] zip = Zips.bomb();
    byte[] both = new byte[pdf.length + zip.length];
    System.arraycopy(pdf, 0, both, 0, pdf.length);
    System.arraycopy(zip, 0, both, pdf.length, zip.length);
    return both;
  }

  /** One page with this content and these resources; the content is also drawing number 5. */
  private static byte[] page(String filter, byte[] content, String resources) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(
        ascii(
            "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 5 0 R"
                + "/Resources<<"
                + resources
                + ">>>> endobj\n5 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 99 99]"
                + "/Resources<<"
                + resources
                + ">>/Length "
                + content.length
                + filter
                + ">> stream\n"));
    pdf.write(content);
    pdf.write(ascii("\nendstream endobj\ntrailer <</Root 1 0 R>>\n"));
    return pdf.toByteArray();
  }

  private static byte[] hugeJpeg() {
    return HexFormat.of()
        .parseHex(
            "ffd8ffe000104a46494600010100000100010000ffc0001108fde8fde803012200021101031101"
                + "ffda000c03010002110311003f00d2cf20ffd9");
  }

  private static byte[] hugeTiff() {
    return tiff(60_000, 0);
  }

  private static byte[] circularTiff() {
    return tiff(8, 8);
  }

  /** A grey picture of that side; the next one begins there. */
  private static byte[] tiff(int side, int next) {
    int[][] fields = {
      {256, 4, side},
      {257, 4, side},
      {258, 3, 8},
      {259, 3, 1},
      {262, 3, 1},
      {273, 4, 200},
      {277, 3, 1},
      {278, 4, side},
      {279, 4, 64}
    };
    ByteBuffer tiff = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    tiff.putShort((short) fields.length);
    for (int[] field : fields) {
      tiff.putShort((short) field[0]).putShort((short) field[1]).putInt(1).putInt(field[2]);
    }
    return tiff.putInt(next).array();
  }

  private static byte[] emptyHeic() {
    return HexFormat.of().parseHex("000000186674797068656963000000006d696631" + "68656963");
  }

  /** Says that it is 65,000 by 65,000 and holds next to nothing. */
  private static byte[] hugeDicom() {
    byte[] dicom = SampleFiles.dicom(1, 16, 16);
    for (int at = 128; at < dicom.length - 10; at++) {
      boolean isSide = dicom[at] == 0x28 && dicom[at + 2] >= 0x10 && dicom[at + 2] <= 0x11;
      if (isSide && dicom[at + 4] == 'U' && dicom[at + 5] == 'S') {
        dicom[at + 8] = (byte) 0xE8;
        dicom[at + 9] = (byte) 0xFD;
      }
    }
    return dicom;
  }

  private static byte[] entities() throws IOException {
    StringBuilder xml = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'lol'>");
    for (int i = 1; i < 30; i++) {
      xml.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
    }
    return HostileFiles.docx(xml + "]><w:document xmlns:w='x'><w:t>&a29;</w:t></w:document>");
  }

  private static byte[] macros() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("[Content_Types].xml", ascii("<Types/>"));
    files.put(
        "word/document.xml",
        ascii("<w:document xmlns:w='x' xmlns:r='y'><w:blip r:embed='rId1'/></w:document>"));
    files.put(
        "word/_rels/document.xml.rels",
        ascii("<Relationships><Relationship Id='rId1' Target='media/a.png'/></Relationships>"));
    files.put("word/media/a.png", HostileFiles.pngBomb());
    files.put("word/vbaProject.bin", ascii("Sub AutoOpen() Shell \"cmd\" End Sub"));
    return Zips.of(files);
  }

  private static byte[] endlessLine() {
    return ascii("x".repeat(30_000_000));
  }

  private static byte[] packedTimes(byte[] block, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        packing.write(block);
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] packed(byte[] content) throws IOException {
    return packedTimes(content, 1);
  }

  private static byte[] cut(byte[] content, int length) {
    return java.util.Arrays.copyOf(content, length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** One of them; printed as what it does. */
  @SuppressWarnings("ArrayRecordComponent") // only carried to the worker
  public record Hostile(String what, RecordFormat format, byte[] content) {

    @Override
    public String toString() {
      return what;
    }
  }
}
