package health.consilium.records.web.viewer;

import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The shelf as it stands now, asked for while pages are still coming. */
@Named
@RequestScoped
public class ShelfPage {

  @Inject ReadingTable table;

  private @Nullable String number;
  private @Nullable String seen;
  private @Nullable Viewer viewer;

  /** Answers with nothing when nothing changed since the reader saw it. */
  public void load() {
    viewer = read();
    if (viewer.isAt(Optional.ofNullable(seen))) {
      FacesContext faces = FacesContext.getCurrentInstance();
      ExternalContext answer = faces.getExternalContext();
      answer.setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
      faces.responseComplete();
    }
  }

  private Viewer read() {
    return table.lay(ReferralNumber.typed(number == null ? "" : number).orElseThrow(NotFound::new));
  }

  public @Nullable Viewer getViewer() {
    return viewer;
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }

  public @Nullable String getSeen() {
    return seen;
  }

  public void setSeen(@Nullable String seen) {
    this.seen = seen;
  }
}
