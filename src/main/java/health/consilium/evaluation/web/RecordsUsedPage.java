package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.ExclusionReason;
import health.consilium.evaluation.NeededBefore;
import health.consilium.evaluation.RecordsUsed;
import health.consilium.evaluation.RecordsUsed.Missing;
import health.consilium.platform.language.Texts;
import health.consilium.records.completeness.Gap;
import health.consilium.records.web.PageFindingsPage;
import health.consilium.records.web.viewer.ShelvedRecord;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of the room that tells which records were set aside, and what is missing. */
@Named
@RequestScoped
public class RecordsUsedPage {

  @Inject RoomPage room;
  @Inject PageFindingsPage findings;
  @Inject SignedInUser user;

  /**
   * A record that may be set aside.
   *
   * @param proposed why it may have to be, while nobody decided
   * @param ours the pages that the office found to be the patient's, though it was set aside as
   *     another person's; empty when there are none
   */
  public record Kept(
      ShelvedRecord record,
      @Nullable ExclusionReason reason,
      @Nullable ExclusionReason proposed,
      String ours) {}

  /** A kind of record that is not there, and before what it is needed. */
  public record Lacking(String kind, String words, @Nullable NeededBefore before) {}

  public List<Kept> getRecords() {
    return room.getShelf().stream().map(this::kept).toList();
  }

  private Kept kept(ShelvedRecord record) {
    ExclusionReason reason = used().reasonFor(record.id()).orElse(null);
    return new Kept(record, reason, reason == null ? proposed(record) : null, ours(record, reason));
  }

  private String ours(ShelvedRecord record, @Nullable ExclusionReason reason) {
    return reason == ExclusionReason.ANOTHER_PATIENT
        ? room.getRoom().evaluation().foundOurs().getOrDefault(record.id(), List.of()).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(Texts.of(user.language()).say("letter.list.between")))
        : "";
  }

  /** Only of what has no page to be read. */
  private @Nullable ExclusionReason proposed(ShelvedRecord record) {
    if (!record.leaves().isEmpty()) {
      return null;
    }
    boolean anothers =
        findings.getRows().stream()
            .anyMatch(row -> row.setAside() && row.record().equals(record.id()));
    if (anothers) {
      return ExclusionReason.ANOTHER_PATIENT;
    }
    return record.unsafe() ? ExclusionReason.NOT_READABLE : null;
  }

  /** Some are set aside already, or may have to be. */
  public boolean isOpen() {
    return getRecords().stream().anyMatch(kept -> kept.reason() != null || kept.proposed() != null);
  }

  /** What is not there, each in one sentence. */
  public List<Lacking> getGaps() {
    Texts texts = Texts.of(user.language());
    return room.gaps().stream().map(gap -> lacking(gap, texts)).toList();
  }

  private Lacking lacking(Gap gap, Texts texts) {
    return new Lacking(
        gap.kind().name(),
        texts.say(gap.messageKey(), texts.say(gap.kindKey())),
        used().neededBefore(gap.kind()).orElse(null));
  }

  public List<Row<Missing>> getMissing() {
    return Row.all(used().missing());
  }

  public Row<Missing> getNewMissing() {
    return Row.added(new Missing("", "", "", null));
  }

  private RecordsUsed used() {
    return room.getForm().records();
  }
}
