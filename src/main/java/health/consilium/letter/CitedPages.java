package health.consilium.letter;

import health.consilium.letter.LetterContent.Citation;
import health.consilium.platform.settings.Settings;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/** Where a reviewer sees the pages that a letter cites; the door there asks again who they are. */
@ApplicationScoped
public class CitedPages {

  @Inject Settings settings;

  /** Behind the sign that no browser sends: what is quoted is a finding. */
  public Function<Citation, Optional<String>> of(ReferralNumber number) {
    String window = "/reviewer/records-window?number=" + number + "#";
    return citation ->
        Optional.ofNullable(citation.place()).map(place -> settings.site().address(window + place));
  }
}
