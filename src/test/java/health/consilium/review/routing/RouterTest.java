package health.consilium.review.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.consilium.referral.Disease;
import health.consilium.review.routing.Candidate.Load;
import health.consilium.review.routing.Candidate.Past;
import health.consilium.review.routing.Candidate.Reads;
import health.consilium.review.routing.Router.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RouterTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
  private static final Instant MORNING = Instant.parse("2026-09-30T00:30:00Z");
  private static final Wanted MYELOMA_IN_CHINESE = new Wanted(Disease.MM, "zh", false);
  private static final Reads ALL = new Reads(Set.of(Disease.values()), Set.of("en", "zh"), true);
  private static final Past NOTHING = new Past(false, false, false);

  @Test
  void takesWhoHasTheFewestOpenThenWhoWaitedLongest() {
    Candidate busy = reviewer("Busy", 3, null);
    Candidate lately = reviewer("Lately", 2, MORNING);
    Candidate before = reviewer("Before", 2, MORNING.minusSeconds(60));
    Candidate never = reviewer("Never", 2, null);

    assertThat(chosen(busy, lately, before)).contains(before);
    assertThat(chosen(busy, lately, before, never)).contains(never);
    assertThat(chosen(busy)).contains(busy);
  }

  @Test
  void prefersWhoAnsweredTheSameSenderBefore() {
    Candidate idle = reviewer("Idle", 0, null);
    Candidate known = with(reviewer("Known", 4, MORNING), new Past(true, false, false));

    Choice choice = choose(MYELOMA_IN_CHINESE, idle, known);

    assertThat(choice.chosen()).contains(known);
    assertThat(choice.explanation().reasons())
        .extracting(Reason::reviewer, Reason::verdict)
        .containsExactly(tuple("Known", Verdict.CHOSEN_KNOWN), tuple("Idle", Verdict.NEXT));
  }

  @Test
  void passesOverWhoCannotAndSaysWhy() {
    Candidate free = reviewer("Free", 2, null);
    Candidate[] others = {
      with(reviewer("A", 0, null), new Past(true, true, false)),
      with(reviewer("B", 0, null), new Past(true, false, true)),
      away("C", TODAY.minusDays(3), TODAY),
      reads("D", new Reads(Set.of(Disease.LBCL), Set.of("zh"), true)),
      reads("E", new Reads(Set.of(Disease.MM), Set.of("en"), true)),
      reads("F", new Reads(Set.of(Disease.MM), Set.of("zh"), false)),
      reviewer("G", 5, null),
      free,
    };

    Choice choice = choose(new Wanted(Disease.MM, "zh", true), others);

    assertThat(choice.chosen()).contains(free);
    assertThat(choice.explanation().reasons())
        .extracting(Reason::reviewer, Reason::verdict)
        .containsExactly(
            tuple("Free", Verdict.CHOSEN),
            tuple("A", Verdict.CONFLICT),
            tuple("B", Verdict.ASKED_BEFORE),
            tuple("C", Verdict.AWAY),
            tuple("D", Verdict.OTHER_DISEASES),
            tuple("E", Verdict.OTHER_LANGUAGES),
            tuple("F", Verdict.NOT_URGENT),
            tuple("G", Verdict.FULL));
  }

  @Test
  void asksWhoComesBackOrIsStillHere() {
    assertThat(chosen(away("Back", TODAY.minusDays(9), TODAY.minusDays(1)))).isPresent();
    assertThat(chosen(away("Soon", TODAY.plusDays(1), TODAY.plusDays(9)))).isPresent();
    assertThat(chosen(away("Gone", TODAY, TODAY.plusDays(9)))).isEmpty();
  }

  @Test
  void choosesNobodyWhenThereIsNoRule() {
    assertThat(chosen()).isEmpty();
  }

  @Test
  void itsReasonsAreReadAsTheyWereWritten() {
    Choice choice =
        choose(
            MYELOMA_IN_CHINESE,
            reviewer("Dr Lin Jiashe", 2, null),
            away("Dr Zhao, M. (Haematology)", TODAY, TODAY.plusDays(3)));

    Explanation read = Explanation.read(choice.explanation().written());

    assertThat(read).isEqualTo(choice.explanation());
    assertThat(read.reasons().getLast().awayUntil()).contains(LocalDate.of(2026, 10, 3));
    assertThat(read.anybody()).isTrue();
  }

  private static Optional<Candidate> chosen(Candidate... candidates) {
    return choose(MYELOMA_IN_CHINESE, candidates).chosen();
  }

  private static Choice choose(Wanted wanted, Candidate... candidates) {
    return Router.choose(wanted, List.of(candidates), TODAY);
  }

  private static Candidate reviewer(String name, int open, @Nullable Instant offered) {
    return new Candidate(
        UUID.randomUUID(), name, ALL, new Load(open, 5, offered), Optional.empty(), NOTHING);
  }

  private static Candidate with(Candidate one, Past past) {
    return new Candidate(one.id(), one.name(), one.reads(), one.load(), one.absence(), past);
  }

  private static Candidate reads(String name, Reads reads) {
    return new Candidate(
        UUID.randomUUID(), name, reads, new Load(0, 5, null), Optional.empty(), NOTHING);
  }

  private static Candidate away(String name, LocalDate from, LocalDate until) {
    Optional<Absence> absence = Optional.of(new Absence(from, until));
    return new Candidate(UUID.randomUUID(), name, ALL, new Load(0, 5, null), absence, NOTHING);
  }
}
