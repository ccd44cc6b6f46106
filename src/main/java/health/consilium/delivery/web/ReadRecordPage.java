package health.consilium.delivery.web;

import health.consilium.platform.refusal.NotFound;
import health.consilium.records.web.viewer.ReadingTable;
import health.consilium.records.web.viewer.Viewer;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/**
 * The records of a referral as their safe copies show them, open at the page that was asked for.
 */
@Named
@RequestScoped
public class ReadRecordPage {

  @Inject ReadingTable table;
  @Inject OfficeWords words;

  private @Nullable String number;
  private @Nullable String record;
  private @Nullable String page;
  private @Nullable Viewer viewer;

  /** Refused as unknown when the referral has no such record, or the record no such page. */
  public void load() {
    ReferralNumber referral = ReferralNumber.typed(getNumber()).orElseThrow(NotFound::new);
    viewer = table.lay(referral).openAt(Ids.of(record).orElseThrow(NotFound::new), pageNumber());
    if (viewer.open().isEmpty()) {
      throw new NotFound();
    }
  }

  private int pageNumber() {
    return page != null && page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
  }

  public @Nullable Viewer getViewer() {
    return viewer;
  }

  public String getTitle() {
    return words.say("coordinator.record.title", getNumber());
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
