package health.consilium.referral.web;

import health.consilium.referral.ReferralDraft;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each page of a draft carries along: which referral, what it showed, where it returns to. */
public class DraftForm {

  private static final String CHECK = "check";

  private String number = "";
  private String seen = "";
  private @Nullable String back;

  /** Remembers the draft and the part of it that this page shows. */
  void open(ReferralDraft draft, Optional<?> part) {
    number = draft.number().value();
    seen = fingerprint(part);
  }

  /**
   * Refuses when the part is neither what this page showed nor what it is about to save: pressing
   * twice is harmless, and a second post after the refusal knows what it overwrites.
   */
  void refuseIfChanged(Optional<?> part, Object toSave) {
    String now = fingerprint(part);
    if (!now.equals(seen) && !now.equals(fingerprint(Optional.of(toSave)))) {
      seen = now;
      throw new ChangedInAnotherWindow();
    }
  }

  boolean isNew() {
    return number.isEmpty();
  }

  ReferralNumber referral() {
    return ReferralNumber.typed(number).orElseThrow(UnknownReferral::new);
  }

  /** The next page, or the list of answers when the patient came from there. */
  String thenTo(String page) {
    return Pages.to(CHECK.equals(back) ? "check-your-answers" : page);
  }

  /** A page that belongs to the same part: it still knows where the patient came from. */
  String within(String page) {
    return CHECK.equals(back) ? Pages.to(page) + "&back=" + CHECK : Pages.to(page);
  }

  private static String fingerprint(Optional<?> part) {
    return part.map(told -> Integer.toHexString(told.toString().hashCode())).orElse("");
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getSeen() {
    return seen;
  }

  public void setSeen(String seen) {
    this.seen = seen;
  }

  public @Nullable String getBack() {
    return back;
  }

  public void setBack(@Nullable String back) {
    this.back = back;
  }

  /** The same for a plain link that has a query already. */
  public String getBackQuery() {
    return CHECK.equals(back) ? "&back=" + CHECK : "";
  }

  /** Where the link back leads. */
  public String getBackTo() {
    return CHECK.equals(back) ? "/patient/check-your-answers" : "/patient/referral";
  }
}
