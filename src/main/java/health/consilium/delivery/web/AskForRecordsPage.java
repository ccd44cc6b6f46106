package health.consilium.delivery.web;

import health.consilium.delivery.office.ReferralFile;
import health.consilium.delivery.office.ReferralFiles;
import health.consilium.platform.language.Language;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.settings.Settings;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordsUnasking;
import health.consilium.records.completeness.RecordsTemplate;
import health.consilium.records.completeness.RecordsWanted;
import health.consilium.referral.PatientDetails;
import health.consilium.referral.RecordsRequesting;
import health.consilium.referral.ReferralNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The request for records, written from the chosen gaps in the patient's language. */
@Named
@RequestScoped
public class AskForRecordsPage {

  @Inject ReferralFiles files;
  @Inject RecordsRequesting requesting;
  @Inject Settings settings;
  @Inject RecordsUnasking unasking;
  @Inject OfficeWords words;

  private @Nullable String number;
  private @Nullable String text;
  private @Nullable ReferralFile file;

  /** Known before the view is restored, because what the view shows depends on it. */
  @PostConstruct
  void open() {
    number = Faces.getRequestParameter("number");
  }

  public void load() {
    text = template().in(patientsLanguage());
  }

  /** Sends what stands in the field, whatever it was written from. */
  public String send() {
    requesting.ask(number(), text == null ? "" : text, words.coordinator());
    return "/coordinator/referral-file?faces-redirect=true&asked=yes&number=" + number();
  }

  /** Goes on without what was asked. */
  public String takeBack() {
    unasking.takeBack(number(), words.coordinator());
    return "/coordinator/referral-file?faces-redirect=true&number=" + number();
  }

  private ReferralNumber number() {
    return ReferralNumber.typed(number == null ? "" : number).orElseThrow(NotFound::new);
  }

  private RecordsTemplate template() {
    String name = file().answers().details().map(PatientDetails::name).orElse("");
    return new RecordsTemplate(name, settings.site().hospitalName(), RecordsWanted.of(chosen()));
  }

  private List<RecordKind> chosen() {
    String[] asked = Faces.getRequestParameterValues("ask");
    List<String> names = asked == null ? List.of() : Arrays.asList(asked);
    return Arrays.stream(RecordKind.values()).filter(kind -> names.contains(kind.name())).toList();
  }

  private ReferralFile file() {
    if (file == null) {
      file = files.open(number(), words.coordinator());
    }
    return file;
  }

  private Language patientsLanguage() {
    return Language.of(file().answers().language()).orElse(Language.ENGLISH);
  }

  public String getTitle() {
    return words.say("coordinator.ask.title", number().value());
  }

  public FileHead getHead() {
    return FileHead.of(file(), words);
  }

  public String getLabel() {
    return words.say("coordinator.file.ask.text", words.languageName(file().answers().language()));
  }

  public String getLanguageTag() {
    return patientsLanguage().getTag();
  }

  /** The same in the reader's language; empty when that is the patient's. */
  public String getTranslation() {
    return patientsLanguage() == words.language() ? "" : template().in(words.language());
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text;
  }
}
