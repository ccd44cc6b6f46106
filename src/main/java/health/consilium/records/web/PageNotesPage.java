package health.consilium.records.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.records.findings.FindingDesk;
import health.consilium.records.findings.Prompt;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a patient may want to do about a page that arrived; nothing of it has to be done. */
@Named
@RequestScoped
public class PageNotesPage {

  @Inject FindingDesk desk;
  @Inject SignedInUser user;

  private @Nullable List<Prompt> prompts;

  /** About one record of the referral, a sentence each. */
  public List<String> of(String number, UUID recordId) {
    Texts texts = Texts.of(user.language());
    return promptsOf(FormFields.referral(number)).stream()
        .filter(prompt -> prompt.recordId().equals(recordId))
        .map(prompt -> sentence(prompt, texts))
        .toList();
  }

  private List<Prompt> promptsOf(ReferralNumber number) {
    List<Prompt> known = prompts;
    if (known == null) {
      known = desk.promptsOf(number, user.asPatient());
      prompts = known;
    }
    return known;
  }

  private static String sentence(Prompt prompt, Texts texts) {
    List<String> places =
        Stream.concat(Stream.of(Integer.toString(prompt.page())), prompt.details().stream())
            .toList();
    return texts.say("patient.records.note." + prompt.kind(), places);
  }
}
