package health.consilium.evaluation.secondread.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.opinion.ColleagueRead;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.opinion.ColleagueRead.Outcome;
import health.consilium.evaluation.opinion.Comparison;
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
   * @param compared whether the opinion is the reviewer's own; empty when there is nothing to
   *     compare
   */
  public record Row(
      String asked,
      String question,
      String stands,
      String opinion,
      String lines,
      String words,
      String compared) {}

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
   */
  public record Stated(String field, String heading, String agreement, String words) {}

  public List<Stated> getStatements() {
    return Arrays.stream(Kind.values())
        .filter(kind -> heard().stream().anyMatch(read -> read.answered(kind)))
        .map(this::stated)
        .toList();
  }

  private Stated stated(Kind kind) {
    Comparison compared = room.getForm().opinion().comparedWith(kind);
    String field =
        switch (kind) {
          case INDEPENDENT -> "secondRead";
          case QUESTION -> "oneQuestion";
        };
    return new Stated(
        field,
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
        read.said().words(),
        both ? say("review.colleagues." + (read.differsFrom(mine) ? "other" : "same")) : "");
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
