package health.consilium.letter;

import health.consilium.letter.LetterContent.EmergencyNumber;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The signs with which nobody waits, and where to go at once. */
public record UrgentWords(LetterWords words) {

  private static final String ENDS = ".!?…。！？";
  private static final List<String> FIRST_SIGNS = List.of("wait.fever", "wait.mind", "wait.breath");
  private static final List<String> FURTHER_SIGNS =
      List.of("wait.legs", "wait.bleeding", "wait.back", "wait.head", "wait.water");

  /** What cannot wait, what to do about it, and who was told when; in sentences. */
  public String found(LetterUrgentFinding urgent) {
    String finding =
        words.joined("place.before", urgent.finding(), words.places(urgent.citations()));
    boolean both = !finding.isBlank() && !urgent.advice().isBlank();
    String advised =
        both ? words.text("urgent.advised", finding, urgent.advice()) : finding + urgent.advice();
    return words.joined("sentence.between", ended(advised), told(urgent));
  }

  private String told(LetterUrgentFinding urgent) {
    String when = urgent.at() == null ? "" : words.moment(urgent.at());
    if (urgent.toldTo().isBlank()) {
      return when.isEmpty() ? "" : words.text("urgent.toldAt", when);
    }
    return words.text("urgent.told", words.joined("next.between", urgent.toldTo(), when));
  }

  private String ended(String sentence) {
    boolean ends = sentence.isEmpty() || ENDS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    return ends ? sentence : words.text("sentence", sentence);
  }

  /** The sentence that says where to go at once, with the numbers of the countries concerned. */
  public String whereToGo(List<EmergencyNumber> numbers) {
    if (numbers.isEmpty()) {
      return words.text("wait.lead");
    }
    String list =
        numbers.stream()
            .map(each -> words.text("wait.number", country(each.country()), each.number()))
            .collect(Collectors.joining(words.text("places.between")));
    return words.text("wait.leadWithNumbers", list);
  }

  /** The signs with which nobody waits, in the order in which they are looked for. */
  public List<String> firstSigns() {
    return FIRST_SIGNS.stream().map(words::text).toList();
  }

  public List<String> furtherSigns() {
    return FURTHER_SIGNS.stream().map(words::text).toList();
  }

  private String country(String code) {
    return Locale.of("", code).getDisplayCountry(words.locale());
  }
}
