package health.consilium.evaluation;

import static health.consilium.evaluation.EvaluationFixture.finished;
import static health.consilium.evaluation.protocol.ProtocolFixture.draft;
import static health.consilium.evaluation.protocol.ProtocolFixture.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.evaluation.EvaluationForm.ChosenProtocol;
import health.consilium.evaluation.EvaluationForm.CriteriaAnswers;
import health.consilium.evaluation.EvaluationForm.CriterionAnswer;
import health.consilium.evaluation.protocol.Protocol;
import health.consilium.evaluation.protocol.Standing;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReminderTest {

  private static final Protocol STABLE = shipped("GEN-MM-STABLE");

  private final EvaluationForm finished = finished(EvaluationForm.empty(2));

  @Test
  void whatSigningNeedsNotIsOnlyRemindedOf() {
    assertThat(finished.unfinished(List.of())).isEmpty();
    assertThat(Reminder.of(finished, List.of(), false))
        .containsExactly(Reminder.VALUES, Reminder.NO_PROTOCOL, Reminder.WHAT_WOULD_CHANGE);
  }

  @Test
  void urgentSignsWantAWord() {
    assertThat(Reminder.of(finished, List.of(), true)).contains(Reminder.URGENT_FINDINGS);
  }

  @Test
  void aCountThatDiffersWantsItsReason() {
    EvaluationForm unexplained = with(finished.criteria(), "");

    assertThat(Reminder.of(unexplained, List.of(), false)).contains(Reminder.COUNT_REASON);
  }

  @Test
  void criteriaAreAnsweredAndMetOnAPage() {
    var page = new Citation(UUID.randomUUID(), 1);

    assertThat(reminders(null)).contains(Reminder.OPEN_CRITERIA);
    assertThat(reminders(Answer.MET)).contains(Reminder.UNCITED_CRITERIA);
    assertThat(reminders(Answer.MET, page))
        .doesNotContain(Reminder.OPEN_CRITERIA, Reminder.UNCITED_CRITERIA);
    assertThat(reminders(Answer.UNKNOWN))
        .doesNotContain(Reminder.OPEN_CRITERIA, Reminder.UNCITED_CRITERIA);
  }

  @Test
  void aProtocolThatIsNoLongerValidIsTold() {
    var expired = new VersionInUse(draft(STABLE), Standing.EXPIRED);

    assertThat(Reminder.of(finished, List.of(expired), false)).contains(Reminder.EXPIRED);
  }

  private List<Reminder> reminders(@Nullable Answer answer, Citation... pages) {
    Map<String, CriterionAnswer> answers =
        STABLE
            .criteria()
            .collect(
                Collectors.toMap(
                    criterion -> criterion.key(),
                    criterion -> new CriterionAnswer(answer, "", List.of(pages))));
    var criteria =
        new CriteriaAnswers(List.of(new ChosenProtocol(STABLE.id(), "0.1.0", null)), answers);
    var used = new VersionInUse(draft(STABLE), Standing.DRAFT);
    return Reminder.of(with(criteria, "IMWG"), List.of(used), false);
  }

  private EvaluationForm with(CriteriaAnswers criteria, String countReason) {
    var treatment = finished.treatment();
    return new EvaluationForm(
        finished.inShort(),
        finished.answers(),
        finished.diagnosis(),
        new EvaluationForm.Treatment(
            treatment.lines(),
            treatment.hospitalCount(),
            treatment.patientCount(),
            treatment.confirmedCount(),
            countReason,
            treatment.left(),
            treatment.medicines()),
        finished.status(),
        criteria,
        finished.opinion(),
        finished.plan(),
        finished.conflictOfInterest());
  }
}
