package health.consilium.delivery.web;

import health.consilium.delivery.DeliveryDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The delivery ledger of the office, newest first. */
@Named
@RequestScoped
public class DeliveriesPage {

  @Inject DeliveryDesk desk;
  @Inject OfficeWords words;

  private @Nullable String after;
  private List<DeliveryLine> lines = List.of();
  private boolean more;

  public void load() {
    DeliveryDesk.Page page = desk.latest(key(), words.coordinator());
    lines = page.rows().stream().map(row -> DeliveryLine.of(row, words)).toList();
    more = page.more();
  }

  private Optional<UUID> key() {
    return Ids.of(after);
  }

  public List<DeliveryLine> getLines() {
    return lines;
  }

  /** The address of the next page; empty on the last. */
  public String getNext() {
    return more ? "/coordinator/deliveries?after=" + lines.getLast().id() : "";
  }

  public boolean isFirst() {
    return key().isEmpty();
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
