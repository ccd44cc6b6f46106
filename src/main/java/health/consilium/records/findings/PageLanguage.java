package health.consilium.records.findings;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses in which language a page is written: by its letters, else by its small words. */
final class PageLanguage {

  private static final int FEWEST_LETTERS = 20;
  private static final int FEWEST_WORDS = 3;

  /** A report in another language is full of Latin names of drugs, so less than half is enough. */
  private static final double SHARE = 0.2;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern VIETNAMESE =
      Pattern.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]");

  private static final Map<String, Set<String>> SMALL_WORDS =
      Map.of(
          "en",
          Set.of(
              "the",
              "of",
              "and",
              "with",
              "for",
              "no",
              "not",
              "was",
              "at",
              "to",
              "from",
              "since",
              "name",
              "page",
              "report",
              "date",
              "result",
              "history",
              "discharge",
              "diagnosis",
              "reported",
              "collected",
              "patient",
              "hospital",
              "seen",
              "done"),
          "id",
          Set.of(
              "dan", "yang", "tidak", "pasien", "dengan", "untuk", "hasil", "pada", "rumah",
              "sakit", "tanggal", "nama", "hal", "dari", "tgl", "lahir", "kiri", "kanan", "bulan",
              "minggu", "belum", "sejak", "kali", "oleh", "adalah", "pulang", "obat", "riwayat"),
          "ms",
          Set.of(
              "pesakit",
              "keputusan",
              "tarikh",
              "jantina",
              "ubat",
              "umur",
              "doktor",
              "kanser",
              "rawatan",
              "hospital",
              "muka",
              "surat",
              "ialah",
              "darah",
              "bahagian",
              "laporan"));

  private PageLanguage() {}

  static Optional<String> of(String words) {
    String small = words.toLowerCase(Locale.ROOT);
    long letters = small.codePoints().filter(Character::isLetter).count();
    if (letters < FEWEST_LETTERS) {
      return Optional.empty();
    }
    for (Map.Entry<UnicodeScript, String> script :
        List.of(
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.ARABIC, "ar"))) {
      if (written(small, script.getKey()) > letters * SHARE) {
        return Optional.of(script.getValue());
      }
    }
    if (VIETNAMESE.matcher(small).results().count() > letters / 20) {
      return Optional.of("vi");
    }
    return bySmallWords(small);
  }

  private static long written(String words, UnicodeScript script) {
    return words.codePoints().filter(sign -> UnicodeScript.of(sign) == script).count();
  }

  private static Optional<String> bySmallWords(String words) {
    List<String> all = Arrays.asList(NO_LETTERS.split(words, -1));
    return SMALL_WORDS.entrySet().stream()
        .map(language -> Map.entry(language.getKey(), count(all, language.getValue())))
        .filter(language -> language.getValue() >= FEWEST_WORDS)
        .max(Comparator.comparingLong(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  private static long count(List<String> words, Set<String> sought) {
    return words.stream().filter(sought::contains).count();
  }
}
