package health.consilium.records.web;

import health.consilium.account.Patient;
import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import health.consilium.platform.settings.Settings;
import health.consilium.records.Place;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordReception;
import health.consilium.records.Upload;
import health.consilium.records.completeness.Availability;
import health.consilium.records.completeness.RecordCompleteness;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.fileupload2.core.FileItemInput;

/**
 * Takes the whole form of the records page: what is said of each kind, files, a removal, a move or
 * a password.
 *
 * <p>Its body is read as it comes and by nobody else: the server would keep every word in memory
 * and every file in clear on its disk. Everything that can be kept is kept, whatever is refused
 * beside it; what was refused is said on the page to which the browser is sent back.
 */
@WebServlet("/patient/save-records")
public class RecordsFormServlet extends HttpServlet {

  private static final String STATE = "state-";
  private static final String FILES = "files-";

  @Inject RecordReception reception;
  @Inject RecordButtons buttons;
  @Inject RecordCompleteness completeness;
  @Inject SignedInUser user;
  @Inject Settings settings;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RecordNotes notes = RecordNotes.in(request.getSession(), Texts.of(user.language()));
    FormOfFiles.answer(
        request, response, settings.uploads(), form -> save(form, notes, user.asPatient()));
  }

  /** The number stands before the files: a file is taken in while it comes. */
  private String save(FormOfFiles form, RecordNotes notes, Patient patient) throws IOException {
    UUID sitting = UUID.randomUUID();
    AtomicInteger position = new AtomicInteger();
    form.read(
        file -> {
          if (isChosen(file)) {
            Place place = new Place(sitting, position.getAndIncrement());
            take(file, FormFields.referral(form.field("number")), place, notes);
          }
        });
    ReferralNumber number = FormFields.referral(form.field("number"));
    notes.trying(() -> completeness.say(number, said(form), patient));
    buttons.press(form, patient, notes);
    return next(form, number, notes);
  }

  /** A file field that was left empty comes as a part without a name. */
  private static boolean isChosen(FileItemInput file) {
    return file.getFieldName().startsWith(FILES) && !FormFields.text(file.getName()).isEmpty();
  }

  private void take(FileItemInput file, ReferralNumber number, Place place, RecordNotes notes)
      throws IOException {
    RecordKind kind = FormFields.kind(file.getFieldName().substring(FILES.length()));
    try (InputStream content = file.getInputStream()) {
      Upload upload = new Upload(number, kind, place, file.getName(), content);
      notes.tell(reception.receive(upload, user.asPatient()));
    } catch (NotFound e) {
      throw e;
    } catch (Refusal e) {
      notes.tell(e);
    }
  }

  private static Map<RecordKind, Availability> said(FormOfFiles form) {
    Map<RecordKind, Availability> said = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      FormFields.one(Availability.values(), form.field(STATE + kind.name()))
          .ifPresent(word -> said.put(kind, word));
    }
    return said;
  }

  private static String next(FormOfFiles form, ReferralNumber number, RecordNotes notes) {
    String go = FormFields.text(form.field("go"));
    boolean stays = notes.hasProblems() || !(go.equals("on") || go.equals("later"));
    boolean isSent = "true".equals(form.field("sent"));
    boolean fromCheck = "check".equals(form.field("back"));
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
