package health.consilium.records.safecopy.worker;

import health.consilium.records.PageText;
import health.consilium.records.SafeCopyState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes pages of a hospital's pictures by DCMTK, where the operator installed it. */
final class DicomPages {

  /** A preview for reading a report by; the study itself is read elsewhere. */
  private static final int MOST_FRAMES = 100;

  private static final String A_PDF_INSIDE = "1.2.840.10008.5.1.4.1.1.104.1";

  private static final List<String> TAGS =
      List.of(
          "SOPClassUID",
          "PatientName",
          "PatientID",
          "PatientBirthDate",
          "PatientSex",
          "StudyDate",
          "Modality",
          "BodyPartExamined",
          "InstitutionName",
          "StudyDescription",
          "SeriesDescription",
          "SeriesNumber",
          "InstanceNumber",
          "NumberOfFrames");

  /** As dcmdump prints an element: (0010,0010) PN [Doe^Jane] # 8, 1 PatientName. */
  private static final Pattern ELEMENT =
      Pattern.compile("\\([0-9a-f,]{9}\\) \\w\\w \\[?(.*?)]?\\s+#\\s*\\d+,\\s*\\d+ (\\w+)");

  private final PageWriter writer;
  private final Path original = Program.folder().resolve("original.dcm");
  private int drawn;

  DicomPages(PageWriter writer) {
    this.writer = writer;
  }

  void copy(byte[] content) throws IOException, CannotCopy {
    Files.write(original, content);
    Map<String, String> tags = tags(program("dcmdump"));
    if (A_PDF_INSIDE.equals(tags.remove("SOPClassUID"))) {
      new PdfPages(writer).copy(pdfInside());
      return;
    }
    draw(tags, program("dcmj2pnm"));
    if (drawn == 0) {
      throw new CannotCopy(SafeCopyState.CANNOT_BE_SHOWN, "no picture that can be drawn");
    }
  }

  private static Program program(String name) throws CannotCopy {
    return Program.find(name)
        .orElseThrow(() -> new CannotCopy(SafeCopyState.NO_PROGRAM, "no DICOM programs"));
  }

  private Map<String, String> tags(Program dump) throws CannotCopy {
    List<Object> command = new ArrayList<>(List.of("-q", "+U8", "-s"));
    TAGS.forEach(tag -> command.addAll(List.of("+P", tag)));
    command.add(original);
    try {
      return tagsIn(new String(dump.run(command.toArray()), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "not a DICOM file that can be read");
    }
  }

  static Map<String, String> tagsIn(String dump) {
    Map<String, String> tags = new LinkedHashMap<>();
    for (String line : dump.lines().toList()) {
      Matcher element = ELEMENT.matcher(line.strip());
      if (element.matches() && !element.group(1).startsWith("(no value")) {
        tags.putIfAbsent(element.group(2), element.group(1).replace('^', ' ').strip());
      }
    }
    return tags;
  }

  private byte[] pdfInside() throws IOException, CannotCopy {
    Path pdf = Program.folder().resolve("inside.pdf");
    try {
      program("dcm2pdf").run("-q", original, pdf);
    } catch (IOException e) {
      throw new CannotCopy(SafeCopyState.DAMAGED, "not a PDF in a DICOM file");
    }
    return Files.readAllBytes(pdf);
  }

  private void draw(Map<String, String> tags, Program program) throws IOException {
    int frames = framesIn(tags);
    String words =
        tags.entrySet().stream()
            .map(tag -> tag.getKey() + ": " + tag.getValue())
            .collect(Collectors.joining("\n"));
    for (int frame = 1; frame <= Math.min(frames, MOST_FRAMES); frame++) {
      writer.page(draw(frame, program), frame == 1 ? PlainText.tidy(words) : "", PageText.NONE);
    }
    if (frames > MOST_FRAMES) {
      writer.text("[" + MOST_FRAMES + " / " + frames + "]");
    }
  }

  private static int framesIn(Map<String, String> tags) {
    String frames = tags.getOrDefault("NumberOfFrames", "1");
    return frames.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(frames)) : 1;
  }

  /** By the window that the file names, or else the one that shows all of it. */
  private PageImage draw(int frame, Program program) throws IOException {
    Path picture = Program.folder().resolve("frame.bmp");
    for (List<Object> window :
        List.<List<Object>>of(List.of("+Wi", 1), List.of("+Wm"), List.of())) {
      List<Object> command = new ArrayList<>(List.of("-q", "+F", frame, "+ob"));
      command.addAll(window);
      command.addAll(List.of(original, picture));
      try (PictureReader pictures = PictureReader.open(run(program, command, picture))) {
        PageImage image = PageImage.ofPhoto(pictures.read(0));
        drawn++;
        return image;
      } catch (IOException | CannotCopy e) {
        Files.deleteIfExists(picture);
      }
    }
    return PageImage.NONE;
  }

  private static byte[] run(Program program, List<Object> command, Path picture)
      throws IOException {
    program.run(command.toArray());
    return Files.readAllBytes(picture);
  }
}
