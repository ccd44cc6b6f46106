package health.consilium.records.web;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import health.consilium.platform.settings.Settings;
import health.consilium.records.PageAnswering;
import health.consilium.records.Place;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordReception;
import health.consilium.records.Upload;
import health.consilium.referral.ReferralNumber;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.fileupload2.core.FileItemInput;

/** Takes the new photo of one page, or the word that there is no better one. */
@WebServlet("/patient/page-again")
public class PageAgainServlet extends HttpServlet {

  @Inject RecordReception reception;
  @Inject PageAnswering answering;
  @Inject SignedInUser user;
  @Inject Settings settings;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RecordNotes notes = RecordNotes.in(request.getSession(), Texts.of(user.language()));
    FormOfFiles.answer(request, response, settings.uploads(), form -> answer(form, notes));
  }

  /** The number and the page stand before the photo: it is taken in while it comes. */
  private String answer(FormOfFiles form, RecordNotes notes) throws IOException {
    form.read(
        photo -> {
          if (!FormFields.text(photo.getName()).isEmpty()) {
            take(photo, form, notes);
          }
        });
    ReferralNumber number = FormFields.referral(form.field("number"));
    String here = "/patient/my-referral?number=" + number;
    if (form.field("cannot") == null) {
      return here;
    }
    answering.sayThereIsNoBetter(FormFields.record(form.field("page")), user.asPatient());
    return here + "&done=noBetterPage";
  }

  private void take(FileItemInput photo, FormOfFiles form, RecordNotes notes) throws IOException {
    ReferralNumber number = FormFields.referral(form.field("number"));
    try (InputStream content = photo.getInputStream()) {
      Upload upload = new Upload(number, RecordKind.OTHER, Place.alone(), photo.getName(), content);
      notes.tell(
          reception.receivePage(FormFields.record(form.field("page")), upload, user.asPatient()));
    } catch (NotFound e) {
      throw e;
    } catch (Refusal e) {
      notes.tell(e);
    }
  }
}
