package health.consilium.evaluation.secondread.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.Citation;
import health.consilium.evaluation.CitationField;
import health.consilium.evaluation.CitedWords;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.opinion.ColleagueRead.Outcome;
import health.consilium.evaluation.opinion.Comparison;
import health.consilium.evaluation.opinion.SecondOpinion;
import health.consilium.evaluation.web.RoomPage;
import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.referral.Turnaround;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What colleagues were asked and said, in the room of whoever asked. */
@Named
@RequestScoped
public class ColleaguesPage {

  @Inject RoomPage room;
  @Inject SignedInUser user;
  @Inject Turnaround hospital;

  /**
   * One colleague.
   *
   * @param stands whether the answer is there, and since when
   * @param said its words, and between them what it cites, as the room opens it
   * @param compared whether the opinion is the reviewer's own; empty when there is nothing to
   *     compare
   */
  public record Row(
      String asked,
      String question,
      String stands,
      String opinion,
      String lines,
      List<Said> said,
      String compared) {}

  /** Words, or a place in the records as links carry it, with its page; one of the two is empty. */
  public record Said(String words, String place, int page) {}

  public List<Row> getRows() {
    return heard().stream()
        .filter(read -> read.outcome().filter(Outcome.TAKEN_BACK::equals).isEmpty())
        .map(this::row)
        .toList();
  }

  /**
   * What is stated of colleagues in the letter, once one has answered.
   *
   * @param field how the fields of the room's form are called
   * @param sentences how the one of them is called that is written in whole sentences
   */
  public record Stated(
      String field, String sentences, String heading, String agreement, String words) {}

  public List<Stated> getStatements() {
    return Arrays.stream(Kind.values())
        .filter(kind -> heard().stream().anyMatch(read -> read.answered(kind)))
        .map(this::stated)
        .toList();
  }

  private Stated stated(Kind kind) {
    Comparison compared = room.getForm().opinion().comparedWith(kind);
    return new Stated(
        kind.field(),
        kind.sentences(),
        say("review.colleagues.letter." + kind),
        Objects.toString(compared.agreement(), ""),
        compared.words());
  }

  /** Somebody is asked and has not answered. */
  public boolean isWaiting() {
    return heard().stream().anyMatch(ColleagueRead::open);
  }

  private List<ColleagueRead> heard() {
    return room.getRoom().evaluation().colleagues();
  }

  private Row row(ColleagueRead read) {
    var category = read.said().category();
    var mine = room.getForm().opinion().category();
    boolean both = category != null && mine != null;
    return new Row(
        say("review.colleagues." + read.kind(), read.colleague()),
        read.question(),
        stands(read),
        category == null ? "" : say("evaluation.opinion." + category),
        Objects.toString(read.said().lineCount(), ""),
        said(read.said()),
        both ? say("review.colleagues." + (read.differsFrom(mine) ? "other" : "same")) : "");
  }

  private static List<Said> said(SecondOpinion opinion) {
    return new CitedWords(opinion.words(), CitationField.read(opinion.cites()))
        .pieces().stream().map(ColleaguesPage::said).toList();
  }

  private static Said said(CitedWords.Piece piece) {
    Citation place = piece.place();
    return place == null
        ? new Said(piece.words(), "", 0)
        : new Said("", CitationField.write(List.of(place)), place.page());
  }

  private String stands(ColleagueRead read) {
    String how = read.outcome().map(Outcome::name).orElse("OPEN");
    Instant since = read.endedAt().orElse(read.askedAt());
    Moments moments = new Moments(user.language().locale(), hospital.zone());
    return say("review.colleagues.stands." + how, moments.dayAndTime(since));
  }

  private String say(String key, Object... arguments) {
    return Texts.of(user.language()).say(key, arguments);
  }
}
