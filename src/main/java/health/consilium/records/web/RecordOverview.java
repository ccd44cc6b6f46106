package health.consilium.records.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.records.PageAsking;
import health.consilium.records.RecordFiling;
import health.consilium.records.RecordsAnswering;
import health.consilium.records.completeness.Gap;
import health.consilium.records.completeness.RecordCompleteness;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.web.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What is here and what is missing of a referral's records, in the words of its patient. */
@RequestScoped
public class RecordOverview {

  @Inject RecordFiling filing;
  @Inject RecordCompleteness completeness;
  @Inject PageAsking asking;
  @Inject RecordsAnswering answering;
  @Inject SignedInUser user;

  /** One line of what is missing; {@code open} says that the patient can still add it. */
  public record Missing(String kind, String standing, boolean asked, boolean open) {

    /** What the patient can still do stands out; what is settled is soft. */
    public String tag() {
      return !open ? "soft" : asked ? "tag" : "tag wait";
    }
  }

  List<Answers.Row> answers(ReferralNumber number) {
    return words()
        .rows(
            filing.listFor(number, user.asPatient()),
            completeness.gaps(number, user.asPatient()).gaps());
  }

  boolean isSomeMissing(ReferralNumber number) {
    return !completeness.gaps(number, user.asPatient()).open().isEmpty();
  }

  List<Missing> missing(ReferralNumber number) {
    return completeness.gaps(number, user.asPatient()).gaps().stream().map(this::line).toList();
  }

  /** The pages that the patient is asked to photograph again. */
  List<PageBox> pagesAsked(ReferralNumber number) {
    Texts texts = Texts.of(user.language());
    return asking.openOf(number, user.asPatient()).stream()
        .map(asked -> PageBox.of(asked, texts))
        .toList();
  }

  /** The records that were asked for are sent, or cannot be had. */
  void answer(ReferralNumber number) {
    answering.answer(number, user.asPatient());
  }

  private Missing line(Gap gap) {
    return new Missing(
        words().name(gap.kind()),
        words().standing(gap),
        gap.reason() == Gap.Reason.ASKED,
        gap.isOpen());
  }

  private RecordAnswers words() {
    return new RecordAnswers(Texts.of(user.language()));
  }
}
