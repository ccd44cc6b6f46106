package health.consilium.records.safecopy.worker;

import health.consilium.records.SafeCopyState;
import health.consilium.records.ZipDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the words of a DOCX: paragraphs and tables, no pictures, macros, links or fields. */
final class WordText {

  private static final long LARGEST_BODY = 40L * 1024 * 1024;
  private static final long LARGEST_RATIO = 150;
  private static final int MOST_CHARACTERS = 4_000_000;
  private static final int LOCAL_HEADER_BYTES = 30;

  private final StringBuilder text = new StringBuilder();

  private WordText() {}

  static String of(byte[] docx) throws CannotCopy {
    try (InputStream body = body(docx)) {
      WordText words = new WordText();
      words.read(body);
      return words.text.toString();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "not a Word file that can be read");
    }
  }

  private static InputStream body(byte[] docx) throws IOException, CannotCopy {
    ZipDirectory.Entry entry =
        ZipDirectory.of(new BytesChannel(docx))
            .find("word/document.xml")
            .orElseThrow(() -> new CannotCopy(SafeCopyState.DAMAGED, "a Word file without words"));
    int start = Math.toIntExact(entry.start());
    int skip = shortAt(docx, start + 26) + shortAt(docx, start + 28) + LOCAL_HEADER_BYTES;
    int packed = Math.toIntExact(entry.packedBytes());
    if (start + skip + (long) packed > docx.length) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "a Word file that ends too early");
    }
    InputStream raw = new ByteArrayInputStream(docx, start + skip, packed);
    return entry.method() == 0 ? raw : new Inflated(raw, packed);
  }

  private void read(InputStream body) throws XMLStreamException, CannotCopy {
    XMLStreamReader xml = hardened().createXMLStreamReader(body);
    boolean inText = false;
    while (xml.hasNext()) {
      requireMeasure();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          inText = "t".equals(xml.getLocalName());
          begin(xml);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inText = false;
          end(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (inText) {
            text.append(xml.getText());
          }
        }
        default -> {}
      }
    }
  }

  private void requireMeasure() throws CannotCopy {
    if (text.length() > MOST_CHARACTERS) {
      throw new CannotCopy(SafeCopyState.CANNOT_BE_SHOWN, "more words than can be shown");
    }
  }

  private void begin(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "tab" -> text.append('\t');
      case "cr" -> text.append('\n');
      case "br" -> text.append("page".equals(typeOf(xml)) ? '\f' : '\n');
      case "lastRenderedPageBreak" -> text.append('\f');
      default -> {}
    }
  }

  private void end(String element) {
    switch (element) {
      case "p" -> text.append('\n');
      case "tc" -> replaceLastBreakBy('\t');
      case "tr" -> text.append('\n');
      default -> {}
    }
  }

  /** A cell's last paragraph ends the cell, not the line. */
  private void replaceLastBreakBy(char separator) {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\n') {
      text.setCharAt(last, separator);
    }
  }

  private static String typeOf(XMLStreamReader xml) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if ("type".equals(xml.getAttributeLocalName(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private static int shortAt(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  /** Unpacks and counts: what grows beyond all measure is a bomb. */
  private static final class Inflated extends InflaterInputStream {

    private final long most;
    private long given;

    Inflated(InputStream packed, long packedBytes) {
      super(packed, new Inflater(true));
      this.most = Math.min(LARGEST_BODY, 1024 * 1024 + packedBytes * LARGEST_RATIO);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      given += Math.max(0, read);
      if (given > most) {
        throw new IOException("a zip bomb");
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      inf.end();
      super.close();
    }
  }
}
