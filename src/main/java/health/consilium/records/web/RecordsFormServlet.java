package health.consilium.records.web;

import health.consilium.account.Patient;
import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import health.consilium.records.Availability;
import health.consilium.records.Place;
import health.consilium.records.RecordCompleteness;
import health.consilium.records.RecordFiling;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordReception;
import health.consilium.records.Upload;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the whole form of the records page: what is said of each kind, files, a removal or a move.
 *
 * <p>Everything that can be kept is kept, whatever is refused beside it; what was refused is said
 * on the page to which the browser is sent back.
 */
@WebServlet("/patient/save-records")
@MultipartConfig(maxRequestSize = 2304L * 1024 * 1024)
public class RecordsFormServlet extends HttpServlet {

  private static final String STATE = "state-";
  private static final String FILES = "files-";

  @Inject RecordReception reception;
  @Inject RecordFiling filing;
  @Inject RecordCompleteness completeness;
  @Inject SignedInUser user;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    Patient patient = user.asPatient();
    ReferralNumber number = FormFields.referral(request.getParameter("number"));
    RecordNotes notes = RecordNotes.in(request.getSession(), Texts.of(user.language()));
    trying(notes, () -> completeness.say(number, said(request), patient));
    UUID sitting = UUID.randomUUID();
    int position = 0;
    for (Part part : request.getParts()) {
      if (isFile(part)) {
        take(part, number, new Place(sitting, position++), notes);
      }
    }
    change(request, patient, notes);
    response.sendRedirect(next(request, number, notes));
  }

  private static Map<RecordKind, Availability> said(HttpServletRequest request) {
    Map<RecordKind, Availability> said = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      FormFields.one(Availability.values(), request.getParameter(STATE + kind.name()))
          .ifPresent(word -> said.put(kind, word));
    }
    return said;
  }

  /** A file field that was left empty comes as a part without a name. */
  private static boolean isFile(Part part) {
    return part.getName().startsWith(FILES)
        && !FormFields.text(part.getSubmittedFileName()).isEmpty();
  }

  private void take(Part part, ReferralNumber number, Place place, RecordNotes notes)
      throws IOException {
    RecordKind kind = FormFields.kind(part.getName().substring(FILES.length()));
    String name = FormFields.text(part.getSubmittedFileName());
    try (InputStream content = part.getInputStream()) {
      notes.tell(
          reception.receive(new Upload(number, kind, place, name, content), user.asPatient()));
    } catch (NotFound e) {
      throw e;
    } catch (Refusal e) {
      notes.tell(e);
    } finally {
      part.delete();
    }
  }

  private void change(HttpServletRequest request, Patient patient, RecordNotes notes) {
    Optional.ofNullable(request.getParameter("remove"))
        .map(FormFields::record)
        .ifPresent(id -> trying(notes, () -> filing.remove(id, patient)));
    Optional.ofNullable(request.getParameter("move"))
        .map(FormFields::record)
        .ifPresent(
            id -> {
              RecordKind kind = FormFields.kind(request.getParameter("kind-" + id));
              trying(notes, () -> filing.moveTo(kind, id, patient));
            });
  }

  private static void trying(RecordNotes notes, Runnable act) {
    try {
      act.run();
    } catch (NotFound e) {
      throw e;
    } catch (Refusal e) {
      notes.tell(e);
    }
  }

  private static String next(HttpServletRequest request, ReferralNumber number, RecordNotes notes) {
    String go = FormFields.text(request.getParameter("go"));
    boolean stays = notes.hasProblems() || !(go.equals("on") || go.equals("later"));
    boolean isSent = "true".equals(request.getParameter("sent"));
    boolean fromCheck = "check".equals(request.getParameter("back"));
    if (stays) {
      return "/patient/records?number=" + number + (fromCheck ? "&back=check" : "");
    }
    if (isSent) {
      return "/patient/my-referral";
    }
    if (go.equals("later")) {
      return "/patient/referral";
    }
    return fromCheck ? "/patient/check-your-answers" : "/patient/your-questions";
  }
}
