package health.consilium.delivery.web;

import health.consilium.platform.language.Language;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.AskedPages;
import health.consilium.records.PageAsking;
import health.consilium.referral.ReferralNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;

/** Which pages of a referral were asked for again, and how it stands with each. */
@Named
@RequestScoped
public class PagesAskedPage {

  @Inject PageAsking asking;
  @Inject OfficeWords words;

  private List<PageAskedLine> lines = List.of();
  private String languageTag = "";

  @PostConstruct
  void open() {
    String typed = Objects.toString(Faces.getRequestParameter("number"), "");
    ReferralNumber number = ReferralNumber.typed(typed).orElseThrow(NotFound::new);
    AskedPages asked = asking.askedOf(number, words.coordinator());
    lines =
        asked.pages().reversed().stream()
            .map(page -> PageAskedLine.of(page, number, words))
            .toList();
    languageTag = Language.of(asked.language()).orElse(Language.ENGLISH).getTag();
  }

  /** The newest first. */
  public List<PageAskedLine> getLines() {
    return lines;
  }

  /** The language in which the patient reads what was asked. */
  public String getLanguageTag() {
    return languageTag;
  }
}
