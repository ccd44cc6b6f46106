package health.consilium.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntakeAnswersTest {

  private final IntakeAnswers answers = new IntakeAnswers();

  @Test
  void partsAreEmptyUntilSaved() {
    assertThat(answers.submission()).isEmpty();
    assertThat(answers.details("en")).isEmpty();
    assertThat(answers.illness(Set.of())).isEmpty();
    assertThat(answers.treatmentTold()).isEmpty();
    assertThat(answers.patientLineCount()).isEmpty();
  }

  @Test
  void givesBackWhoSubmits() {
    var daughter =
        new Submission(Submitter.RELATIVE, "Tan Mei", "daughter", "adrian@example.invalid");

    answers.keep(daughter);

    assertThat(answers.submission()).contains(daughter);
  }

  @Test
  void givesBackThePatient() {
    PatientDetails details = ReferralFixture.tanAdrian();

    answers.keep(details);

    assertThat(answers.details("en")).contains(details);
  }

  @Test
  void givesBackTheIllnessWithWhatIsNotKnown() {
    var illness =
        new Illness(
            Disease.UNKNOWN,
            null,
            new YearAndMonth(2023, null),
            null,
            null,
            Set.of(UrgentSign.FEVER),
            SignsTold.SOME);

    answers.keep(illness);

    assertThat(answers.illness(Set.of(UrgentSign.FEVER))).contains(illness);
  }

  @Test
  void patientWithoutBirthDateIsNotDescribed() {
    answers.keep(ReferralFixture.tanAdrian());

    assertThat(answers.details("zh").map(PatientDetails::birthDate))
        .contains(LocalDate.of(1984, 3, 14));
    assertThat(new IntakeAnswers().details("zh")).isEmpty();
  }
}
