package health.consilium.records.web;

import health.consilium.account.Patient;
import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import health.consilium.platform.settings.Settings;
import health.consilium.records.FiledRecord;
import health.consilium.records.RecordReception;
import health.consilium.records.Upload;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Takes one file as the body of one request and answers with its receipt or with the reason. */
@WebServlet("/patient/upload-record")
public class UploadServlet extends HttpServlet {

  private static final int UNPROCESSABLE = 422;

  @Inject RecordReception reception;
  @Inject SignedInUser user;
  @Inject Settings settings;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Patient patient = user.asPatient();
    try {
      FiledRecord filed = reception.receive(upload(request), patient);
      answer(response, HttpServletResponse.SC_OK, receipt(filed));
    } catch (NotFound e) {
      throw e;
    } catch (Refusal e) {
      // A browser that is still sending does not listen: let it finish, then say why.
      readOn(request.getInputStream());
      String reason = Texts.of(user.language()).say(e.messageKey(), e.arguments());
      answer(response, UNPROCESSABLE, Json.createObjectBuilder().add("said", reason).build());
    }
  }

  private static Upload upload(HttpServletRequest request) throws IOException {
    return new Upload(
        FormFields.referral(request.getParameter("number")),
        FormFields.kind(request.getParameter("kind")),
        FormFields.place(request.getParameter("sitting"), request.getParameter("position")),
        FormFields.fileName(request.getHeader("X-File-Name")),
        request.getInputStream());
  }

  private JsonObject receipt(FiledRecord filed) {
    Texts texts = Texts.of(user.language());
    String key = filed.alreadyHere() ? "records.alreadyHere" : "records.arrived";
    return Json.createObjectBuilder()
        .add("id", filed.id().toString())
        .add("label", filed.label())
        .add("alreadyHere", filed.alreadyHere())
        .add("said", texts.say(key, filed.label()))
        .build();
  }

  private void readOn(InputStream body) throws IOException {
    byte[] unwanted = new byte[64 * 1024];
    long patience = settings.uploads().largestFile();
    for (int read = body.read(unwanted); read >= 0 && patience > 0; read = body.read(unwanted)) {
      patience -= read;
    }
  }

  private static void answer(HttpServletResponse response, int status, JsonObject words)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    try (JsonWriter writer = Json.createWriter(response.getWriter())) {
      writer.writeObject(words);
    }
  }
}
