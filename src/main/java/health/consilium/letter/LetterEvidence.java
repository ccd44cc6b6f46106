package health.consilium.letter;

import health.consilium.evaluation.EvaluationForm;
import health.consilium.evaluation.values.ProposedValue;
import health.consilium.evaluation.values.ProposedValues;
import health.consilium.records.MedicalRecord;
import health.consilium.records.MedicalRecords;
import health.consilium.records.SetApartPage;
import health.consilium.records.completeness.GapList;
import health.consilium.records.completeness.Gaps;
import health.consilium.referral.Disease;
import health.consilium.referral.Illness;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a letter rests on: the records of its referral, what is missing, the values they print. */
@ApplicationScoped
public class LetterEvidence {

  @Inject MedicalRecords records;
  @Inject Gaps gaps;
  @Inject ProposedValues values;

  List<MedicalRecord> recordsOf(Referral referral) {
    return records.of(referral.id());
  }

  List<SetApartPage> setApartOf(Referral referral) {
    return records.setApartOf(referral.id());
  }

  /** By the illness that the form names, or else by the one that was told. */
  GapList gapsIn(Referral referral, EvaluationForm form) {
    Disease told = referral.illness().map(Illness::disease).orElse(Disease.UNKNOWN);
    Disease disease = form.diagnosis().disease() == null ? told : form.diagnosis().disease();
    return gaps.in(referral, disease);
  }

  List<ProposedValue> valuesOf(Referral referral) {
    return values.all(referral.id());
  }
}
