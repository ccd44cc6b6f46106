package health.consilium.delivery.web;

import health.consilium.account.Coordinator;
import health.consilium.delivery.DeliveryDesk;
import health.consilium.delivery.DeliveryRow;
import health.consilium.delivery.office.ReferralFile;
import health.consilium.delivery.office.ReferralFiles;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.RecordReading;
import health.consilium.records.completeness.RecordCompleteness;
import health.consilium.referral.AskedRecords;
import health.consilium.referral.ReferralNumber;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Everything of one referral on one page. */
@Named
@RequestScoped
public class ReferralFilePage {

  @Inject ReferralFiles files;
  @Inject DeliveryDesk deliveries;
  @Inject RecordReading reading;
  @Inject RecordCompleteness completeness;
  @Inject OfficeWords words;

  private @Nullable String number;
  private @Nullable ReferralFile file;
  private List<RecordLine> records = List.of();
  private List<GapRow> gaps = List.of();
  private List<DeliveryLine> letters = List.of();
  private boolean released;
  private boolean toSend;

  /** Known before the view is restored, because what the view shows depends on it. */
  @PostConstruct
  void open() {
    number = Faces.getRequestParameter("number");
  }

  public void load() {
    Coordinator coordinator = words.coordinator();
    ReferralNumber wanted = number();
    file = files.open(wanted, coordinator);
    records =
        reading.recordsOf(wanted, coordinator).stream()
            .map(record -> RecordLine.of(record, words))
            .toList();
    gaps =
        completeness.gaps(wanted, coordinator).gaps().stream()
            .map(gap -> GapRow.of(gap, words))
            .toList();
    List<DeliveryRow> sent = deliveries.rowsOf(wanted, coordinator);
    letters = sent.stream().map(row -> DeliveryLine.of(row, words)).toList();
    toSend = deliveries.isSomethingToRelease(wanted, coordinator);
    released = !toSend && sent.stream().anyMatch(row -> !row.corrected());
  }

  private ReferralNumber number() {
    return ReferralNumber.typed(number == null ? "" : number).orElseThrow(NotFound::new);
  }

  private ReferralFile file() {
    if (file == null) {
      load();
    }
    return Objects.requireNonNull(file);
  }

  public String getTitle() {
    return words.say("coordinator.file.title", number().value());
  }

  public FileHead getHead() {
    ReferralFile opened = file();
    return released ? FileHead.released(opened, words) : FileHead.of(opened, words);
  }

  public List<String> getQuestions() {
    return file().answers().questions();
  }

  public String getOwnWords() {
    return file().answers().illness().map(illness -> illness.ownWords()).orElse("");
  }

  /** The language of the patient's own words, for the page. */
  public String getLanguageTag() {
    return file().answers().language();
  }

  public List<Fact> getIllness() {
    return FileFacts.illness(file(), words);
  }

  public List<Fact> getReach() {
    return FileFacts.reach(file(), words);
  }

  public String getTreatment() {
    return FileFacts.treatment(file(), words);
  }

  public List<FileFacts.Line> getTreatments() {
    return FileFacts.lines(file(), words);
  }

  public List<HistoryRow> getHistory() {
    return file().history().stream().map(line -> HistoryRow.of(line, words)).toList();
  }

  public List<RecordLine> getRecords() {
    return records;
  }

  public List<GapRow> getGaps() {
    return gaps;
  }

  public String getGapCount() {
    return switch (gaps.size()) {
      case 0 -> words.say("coordinator.file.gaps.none");
      case 1 -> words.say("coordinator.file.gaps.one");
      default -> words.say("coordinator.file.gaps.words", gaps.size());
    };
  }

  /** The patient may be asked now: nothing is asked in words already, and nothing is signed. */
  public boolean isMayAsk() {
    return file().answers().status().mayAskPatient()
        && file().asked().stream().noneMatch(AskedRecords::open);
  }

  /** What was asked so far, newest first. */
  public List<AskedLine> getAsked() {
    return file().asked().stream().map(asked -> AskedLine.of(asked, words)).toList();
  }

  /** What was asked in words is not answered. */
  public boolean isWaits() {
    return file().answers().status().waitingForPatient()
        && file().asked().stream().anyMatch(AskedRecords::open);
  }

  public List<DeliveryLine> getLetters() {
    return letters;
  }

  /** A signed letter, or what was added to it, waits for its release. */
  public boolean isToSend() {
    return toSend;
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }
}
