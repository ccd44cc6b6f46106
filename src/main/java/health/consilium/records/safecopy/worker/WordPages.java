package health.consilium.records.safecopy.worker;

import health.consilium.records.SafeCopyState;
import health.consilium.records.ZipDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Makes pages of a Word file: its words, and a page of each picture where it stands. */
final class WordPages {

  private static final String FOLDER = "word/";
  private static final String REFERENCES = "word/_rels/document.xml.rels";
  private static final long LARGEST_LIST = 4L * 1024 * 1024;
  private static final long LARGEST_PICTURE = 64L * 1024 * 1024;
  private static final int MOST_PICTURES = 200;

  /** Lines, dots and logos are no pages. */
  private static final int SMALLEST_SIDE = 150;

  private final PageWriter writer;
  private final PicturePages pictures;

  WordPages(PageWriter writer) {
    this.writer = writer;
    this.pictures = new PicturePages(writer, OptionalInt.empty());
  }

  void copy(byte[] docx) throws IOException, CannotCopy {
    ZipContent content = opened(docx);
    WordText words = WordText.of(content);
    if (words.pictures().size() > MOST_PICTURES) {
      throw new CannotCopy(SafeCopyState.CANNOT_BE_SHOWN, "more pictures than can be shown");
    }
    Map<String, String> places = words.pictures().isEmpty() ? Map.of() : placesIn(content);
    PlainText text = new PlainText(writer);
    int written = 0;
    int drawn = 0;
    for (Map.Entry<String, Integer> picture : words.pictures().entrySet()) {
      Optional<byte[]> page = picture(places.getOrDefault(picture.getKey(), ""), content);
      if (page.isPresent()) {
        text.add(words.text().substring(written, picture.getValue()));
        written = picture.getValue();
        draw(page.get());
        drawn++;
      }
    }
    if (drawn == 0) {
      text.copy(words.text());
    } else {
      text.add(words.text().substring(written).stripLeading());
    }
  }

  private static ZipContent opened(byte[] docx) throws CannotCopy {
    try {
      return new ZipContent(docx);
    } catch (IOException | RuntimeException e) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "not a Word file that can be read");
    }
  }

  /** Where in the file each picture lies, by its reference; what lies elsewhere is not fetched. */
  private static Map<String, String> placesIn(ZipContent content) {
    Map<String, String> places = new HashMap<>();
    Optional<ZipDirectory.Entry> list = content.find(REFERENCES);
    if (list.isEmpty()) {
      return places;
    }
    try (InputStream in = content.open(list.get(), LARGEST_LIST)) {
      XMLStreamReader xml = WordText.hardened().createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          places.put(WordText.attribute(xml, "Id"), WordText.attribute(xml, "Target"));
        }
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      return Map.of();
    }
    return places;
  }

  private static Optional<byte[]> picture(String place, ZipContent content) {
    String name = place.startsWith("/") ? place.substring(1) : FOLDER + place;
    Optional<ZipDirectory.Entry> entry = content.find(name);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = content.open(entry.get(), LARGEST_PICTURE)) {
      return Optional.of(in.readAllBytes()).filter(WordPages::isPage);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isPage(byte[] picture) {
    try (PictureReader pictures = PictureReader.open(picture)) {
      return pictures.smallestSide() >= SMALLEST_SIDE;
    } catch (IOException | CannotCopy e) {
      return false;
    }
  }

  /** A picture that cannot be read leaves its page empty. */
  private void draw(byte[] picture) throws IOException {
    try {
      pictures.copy(picture);
    } catch (CannotCopy e) {
      writer.text("");
    }
  }
}
