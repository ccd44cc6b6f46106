package health.consilium.records.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in the words of a page what it says of itself, in the languages records come in. */
public final class PageStatements {

  private static final int MOST_OF_A_KIND = 4;
  private static final int MOST_PAGES = 200;
  private static final int AROUND = 30;

  /** Where a label begins: on a new line, after a gap, or after a bar. */
  private static final String LABEL = "(?imu)(?:^|\\s{2,}|[|;,，、])\\s*(?:";

  private static final String VALUE = ")\\s*[:：.]?\\s*";

  private static final Pattern NAME =
      Pattern.compile(
          LABEL
              + "(?:patient(?:'s)?\\s+)?name|patient|nama(?:\\s+pasien|\\s+pesakit)?|pasien|pesakit"
              + "|(?:患者|病人)?\\s*姓\\s*名|患者|họ\\s+(?:và\\s+)?tên|bệnh\\s+nhân"
              + "|ф\\.?\\s?и\\.?\\s?о\\.?|пациент|(?:اسم\\s+)?المريض|الاسم"
              + ")\\s*[:：]\\s*([^\\n:：\\d|]{2,60})");

  /** What follows a name on the same line when the columns ran together. */
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?iu)\\s{2,}|[(（,，;；]|\\s+(?:mrn|dob|rm|no|sex|age|hcu|tgl|lahir|umur|born|nric|id)\\b.*"
              + "|\\s*(?:性\\s*别|年\\s*龄|住\\s*院|科\\s*室|出\\s*生|男|女).*");

  private static final Pattern BIRTH =
      Pattern.compile(
          "(?iu)(?:\\bdob\\b|date\\s+of\\s+birth|birth\\s*date|\\bborn\\b|tgl\\.?\\s*lahir"
              + "|tanggal\\s+lahir|tarikh\\s+lahir|\\blahir\\b|出\\s*生\\s*(?:日\\s*期|年\\s*月)?"
              + "|ngày\\s+sinh|дата\\s+рождения|تاريخ\\s+الميلاد)"
              + "\\s*[:：]?\\s*"
              + WrittenDate.PATTERN);

  private static final Pattern RECORD_NUMBER =
      Pattern.compile(
          "(?iu)(?:\\bMRN\\b|hospital\\s+(?:no|number)|record\\s+(?:no|number)|\\bno\\.?\\s*RM\\b"
              + "|\\bRM\\b|住\\s*院\\s*号|病\\s*(?:案|历)\\s*号|登\\s*记\\s*号|mã\\s+(?:bn|bệnh\\s+nhân))"
              + "\\s*[:：.]?\\s*([A-Z0-9][A-Z0-9-]{3,19})");

  /** A number in quotation marks speaks of another page. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)(?<![\"“”'‘「(（\\p{L}])(?:(?:page|hal(?:aman)?|muka\\s+surat|trang|стр(?:аница)?)"
              + "\\.?\\s*(\\d{1,3})\\s*(?:of|/|dari(?:pada)?|trên|из)\\s*(\\d{1,3})"
              + "|第\\s*(\\d{1,3})\\s*页\\s*[,，/]?\\s*共\\s*(\\d{1,3})\\s*页)");

  private static final Pattern COLLECTED =
      dated(
          "collected|collection\\s+date|date\\s+collected|specimen\\s+date|采\\s*集(?:日期|时间)?"
              + "|采\\s*样(?:日期|时间)?|(?:tgl|tanggal)\\.?\\s*(?:pengambilan|ambil|sampel)"
              + "|ngày\\s+lấy\\s+mẫu|дата\\s+(?:забора|взятия)");

  private static final Pattern REPORTED =
      dated(
          "reported|report\\s+date|date\\s+reported|validated|报\\s*告(?:日期|时间)?"
              + "|审\\s*核(?:日期|时间)|dijawab|(?:tgl|tanggal)\\.?\\s*(?:hasil|laporan|jawab)"
              + "|tarikh\\s+laporan|ngày\\s+trả\\s+kết\\s+quả|дата\\s+(?:отчета|результата)");

  private static final Pattern PRINTED =
      dated(
          "printed(?:\\s+on)?|print\\s+date|打\\s*印(?:日期|时间)?|dicetak|(?:tgl|tanggal)\\.?\\s*cetak"
              + "|tarikh\\s+cetak|ngày\\s+in|дата\\s+печати");

  private static final Pattern PRELIMINARY =
      Pattern.compile("(?iu)\\bpreliminary\\b|\\bprovisional\\b|初步报告|初\\s*报|hasil\\s+sementara");

  private static final Pattern PENDING =
      Pattern.compile(
          "(?iu)\\bpending\\b|\\bto\\s+follow\\b|\\bawaited\\b|\\bmenyusul\\b|\\bmenunggu\\b"
              + "|待\\s*回\\s*报|待\\s*报\\s*告|结果\\s*未\\s*回|chờ\\s+kết\\s+quả|ожидается");

  private static final Pattern GAP = Pattern.compile("[\\h\\x0B\\f]{2,}+");

  private final String words;
  private final Set<PageFinding> found = new LinkedHashSet<>();

  private PageStatements(String words) {
    this.words = words;
  }

  public static List<PageFinding> in(String words) {
    return new PageStatements(squeezed(words)).found();
  }

  /** The patterns go back over blanks: of those a page has as many as its sender likes. */
  private static String squeezed(String words) {
    return GAP.matcher(words)
        .replaceAll("  ")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private List<PageFinding> found() {
    PageLanguage.of(words).ifPresent(language -> add(FindingKind.LANGUAGE, language));
    NAME.matcher(words).results().map(hit -> name(hit.group(1))).forEach(this::addName);
    addDates(FindingKind.BIRTH_DATE, BIRTH);
    RECORD_NUMBER
        .matcher(words)
        .results()
        .map(hit -> hit.group(1).toUpperCase(Locale.ROOT))
        .filter(number -> number.chars().anyMatch(Character::isDigit))
        .forEach(number -> add(FindingKind.RECORD_NUMBER, number));
    addPageNumbers();
    addDates(FindingKind.COLLECTED, COLLECTED);
    addDates(FindingKind.REPORTED, REPORTED);
    addDates(FindingKind.PRINTED, PRINTED);
    addPassage(FindingKind.PRELIMINARY, PRELIMINARY);
    addPassage(FindingKind.PENDING, PENDING);
    return List.copyOf(found);
  }

  private void addName(String name) {
    if (name.codePoints().filter(Character::isLetter).count() > 1) {
      add(FindingKind.NAME, name);
    }
  }

  private void addDates(FindingKind kind, Pattern pattern) {
    pattern
        .matcher(words)
        .results()
        .map(hit -> WrittenDate.read(hit.group(1)))
        .flatMap(Optional::stream)
        .forEach(date -> add(kind, date.toString()));
  }

  private void addPageNumbers() {
    Matcher hit = PAGE_NUMBER.matcher(words);
    while (hit.find()) {
      int number = Integer.parseInt(hit.group(1) == null ? hit.group(3) : hit.group(1));
      int of = Integer.parseInt(hit.group(2) == null ? hit.group(4) : hit.group(2));
      if (number >= 1 && number <= of && of > 1 && of <= MOST_PAGES) {
        add(FindingKind.PAGE_NUMBER, number + "/" + of);
      }
    }
  }

  private void addPassage(FindingKind kind, Pattern pattern) {
    Matcher hit = pattern.matcher(words);
    if (hit.find()) {
      int from = Math.max(words.lastIndexOf('\n', hit.start()) + 1, hit.start() - AROUND);
      int lineEnd = words.indexOf('\n', hit.end());
      int to = Math.min(lineEnd < 0 ? words.length() : lineEnd, hit.end() + AROUND);
      add(kind, words.substring(from, to).strip().replaceAll("\\s+", " "));
    }
  }

  private void add(FindingKind kind, String detail) {
    if (found.stream().filter(finding -> finding.kind() == kind).count() < MOST_OF_A_KIND) {
      found.add(new PageFinding(kind, detail));
    }
  }

  private static String name(String line) {
    List<String> parts = new ArrayList<>(AFTER_NAME.splitAsStream(line.strip()).toList());
    return parts.isEmpty() ? "" : parts.getFirst().strip();
  }

  private static Pattern dated(String labels) {
    return Pattern.compile("(?iu)(?:" + labels + VALUE + WrittenDate.PATTERN);
  }
}
