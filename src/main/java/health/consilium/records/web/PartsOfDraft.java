package health.consilium.records.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import health.consilium.records.RecordFiling;
import health.consilium.records.RecordRow;
import health.consilium.records.completeness.RecordCompleteness;
import health.consilium.referral.ReferralDraft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts together the list of parts from the answers and the records of a draft. */
@RequestScoped
public class PartsOfDraft {

  @Inject RecordFiling filing;
  @Inject RecordCompleteness completeness;
  @Inject SignedInUser user;

  List<Part> of(ReferralDraft draft, Moments moments) {
    long kinds =
        filing.listFor(draft.number(), user.asPatient()).stream()
            .map(RecordRow::kind)
            .distinct()
            .count();
    var gaps = completeness.gaps(draft.number(), user.asPatient());
    return new PartList(Texts.of(user.language()), moments, draft, gaps, kinds).parts();
  }
}
