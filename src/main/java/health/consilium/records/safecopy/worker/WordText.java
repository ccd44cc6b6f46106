package health.consilium.records.safecopy.worker;

import health.consilium.records.SafeCopyState;
import health.consilium.records.ZipDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the words of a DOCX: paragraphs and tables and where its pictures stand; no macros, links
 * or fields.
 */
final class WordText {

  private static final long LARGEST_BODY = 40L * 1024 * 1024;
  private static final long LEAST_BODY = 1024 * 1024;
  private static final long LARGEST_RATIO = 150;
  private static final int MOST_CHARACTERS = 4_000_000;

  private final StringBuilder text = new StringBuilder();
  private final Map<String, Integer> pictures = new LinkedHashMap<>();

  private WordText() {}

  static WordText of(ZipContent docx) throws CannotCopy {
    try (InputStream body = body(docx)) {
      WordText words = new WordText();
      words.read(body);
      return words;
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "not a Word file that can be read");
    }
  }

  String text() {
    return text.toString();
  }

  /** The reference of each picture, and before which letter of the text it stands first. */
  Map<String, Integer> pictures() {
    return Collections.unmodifiableMap(pictures);
  }

  private static InputStream body(ZipContent docx) throws IOException, CannotCopy {
    ZipDirectory.Entry body =
        docx.find("word/document.xml")
            .orElseThrow(() -> new CannotCopy(SafeCopyState.DAMAGED, "a Word file without words"));
    long most = Math.min(LARGEST_BODY, LEAST_BODY + body.packedBytes() * LARGEST_RATIO);
    return docx.open(body, most);
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
      case "br" -> text.append("page".equals(attribute(xml, "type")) ? '\f' : '\n');
      case "blip" -> picture(attribute(xml, "embed"));
      case "imagedata" -> picture(attribute(xml, "id"));
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

  private void picture(String reference) {
    if (!reference.isEmpty()) {
      pictures.putIfAbsent(reference, text.length());
    }
  }

  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (name.equals(xml.getAttributeLocalName(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
