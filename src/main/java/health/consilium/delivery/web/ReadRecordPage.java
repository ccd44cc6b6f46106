package health.consilium.delivery.web;

import health.consilium.account.Coordinator;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.PageToRead;
import health.consilium.records.RecordReading;
import health.consilium.records.RecordToRead;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One page of a record's safe copy, as a picture or as its words. */
@Named
@RequestScoped
public class ReadRecordPage {

  @Inject RecordReading reading;
  @Inject OfficeWords words;

  private @Nullable String number;
  private @Nullable String record;
  private @Nullable String page;
  private @Nullable RecordToRead shown;
  private String text = "";
  private boolean picture;

  /** Refused as unknown when the referral has no such record, or the record no such page. */
  public void load() {
    Coordinator coordinator = words.coordinator();
    UUID wanted = Ids.of(record).orElseThrow(NotFound::new);
    ReferralNumber referral = ReferralNumber.typed(getNumber()).orElseThrow(NotFound::new);
    shown = reading.recordOf(referral, wanted, coordinator);
    PageToRead leaf = leaf().orElseThrow(NotFound::new);
    picture = leaf.hasImage();
    text = picture ? "" : reading.wordsOf(wanted, leaf.number(), coordinator);
  }

  private Optional<PageToRead> leaf() {
    return shown().pages().stream().filter(each -> each.number() == pageNumber()).findFirst();
  }

  private RecordToRead shown() {
    return Optional.ofNullable(shown).orElseThrow(NotFound::new);
  }

  private int pageNumber() {
    return page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
  }

  public String getTitle() {
    return words.say(
        "coordinator.record.title",
        words.say("records.kind." + shown().kind().name()),
        pageNumber());
  }

  public String getLabel() {
    return shown().label();
  }

  public String getWhere() {
    return words.say("coordinator.file.records.pageOf", pageNumber(), shown().pages().size());
  }

  public String getAlt() {
    return words.say("coordinator.record.alt", pageNumber());
  }

  public boolean isPicture() {
    return picture;
  }

  public String getText() {
    return text;
  }

  public int getPrevious() {
    return pageNumber() - 1;
  }

  /** Zero after the last page. */
  public int getNext() {
    return pageNumber() < shown().pages().size() ? pageNumber() + 1 : 0;
  }

  public String getNumber() {
    return number == null ? "" : number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable String getRecord() {
    return record;
  }

  public void setRecord(@Nullable String record) {
    this.record = record;
  }

  public @Nullable String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = page;
  }
}
