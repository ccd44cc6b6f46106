package health.consilium.records.web.viewer;

import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The records in a window of their own, which follows the room and which the room follows. */
@Named
@RequestScoped
public class RecordsWindowPage {

  @Inject ReadingTable table;

  private @Nullable String number;
  private @Nullable Viewer viewer;

  /** Refused as unknown to whoever may not read these records. */
  public void load() {
    viewer = table.lay(ReferralNumber.typed(getNumber()).orElseThrow(NotFound::new));
  }

  public @Nullable Viewer getViewer() {
    return viewer;
  }

  public String getNumber() {
    return Objects.requireNonNullElse(number, "");
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }
}
