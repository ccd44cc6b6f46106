package health.consilium.delivery.web;

import health.consilium.account.SignedInUser;
import health.consilium.delivery.LetterReading;
import health.consilium.delivery.MyLetter;
import health.consilium.platform.language.Texts;
import health.consilium.referral.web.SentNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the patient's page of a referral which letter there is, and whether it is held back. */
@Named
@RequestScoped
public class MyLetterPage {

  @Inject LetterReading reading;
  @Inject SignedInUser user;

  private final Map<String, Boolean> held = new HashMap<>();
  private final Map<String, Optional<MyLetter>> letters = new HashMap<>();

  private final Map<String, List<Earlier>> earlier = new HashMap<>();

  /** An edition, what leads to it or why nothing does, and what was added to it. */
  public record Earlier(int edition, boolean readable, String words, List<Line> addenda) {}

  /** An addendum and the words that lead to it. */
  public record Line(int addendum, String words) {}

  public boolean isHeld(String number) {
    return held.computeIfAbsent(
        number, wanted -> reading.isHeldBack(SentNumber.of(wanted), user.asPatient()));
  }

  /** It may have left before the referral was withdrawn. */
  public boolean isPerhapsSent(String number) {
    return reading.isPerhapsSent(SentNumber.of(number), user.asPatient());
  }

  /** It was released, and may be read now. */
  public boolean isThere(String number) {
    return letter(number).isPresent();
  }

  public List<Line> addenda(String number) {
    Texts texts = Texts.of(user.language());
    return letter(number).stream()
        .flatMap(letter -> letter.addenda().stream())
        .map(each -> new Line(each.number(), texts.say("patient.my.readAddendum", each.number())))
        .toList();
  }

  /** What was given out before, the last edition first. */
  public List<Earlier> earlier(String number) {
    return earlier.computeIfAbsent(
        number,
        wanted ->
            reading.earlier(SentNumber.of(wanted), user.asPatient()).stream()
                .map(this::told)
                .toList());
  }

  private Earlier told(MyLetter letter) {
    Texts texts = Texts.of(user.language());
    List<Line> addenda =
        letter.addenda().stream()
            .map(
                each ->
                    new Line(
                        each.number(),
                        texts.say("patient.my.earlier.addendum", each.number(), letter.edition())))
            .toList();
    String words = texts.say("patient.my.earlier." + letter.standing(), letter.edition());
    return new Earlier(letter.edition(), letter.standing().readable(), words, addenda);
  }

  private Optional<MyLetter> letter(String number) {
    return letters.computeIfAbsent(
        number, wanted -> reading.find(SentNumber.of(wanted), user.asPatient()));
  }
}
