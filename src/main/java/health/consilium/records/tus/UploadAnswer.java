package health.consilium.records.tus;

import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.Refusal;
import health.consilium.records.Obstacle;
import health.consilium.records.Reason;
import health.consilium.records.RecordNotTaken;
import health.consilium.records.UploadRow;
import health.consilium.records.UploadState;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What the page of the records is told beyond the protocol, in the reader's language. */
record UploadAnswer(int status, JsonStructure words) {

  private static final int UNPROCESSABLE = 422;

  /** No client tries again by itself after these. */
  static UploadAnswer refusal(Refusal refusal, Language language) {
    String said = Texts.of(language).say(refusal.messageKey(), refusal.arguments());
    return new UploadAnswer(
        statusOf(refusal), Json.createObjectBuilder().add("said", said).build());
  }

  static UploadAnswer of(UploadRow upload, Language language) {
    return new UploadAnswer(HttpServletResponse.SC_OK, told(upload, Texts.of(language)));
  }

  static UploadAnswer of(List<UploadRow> uploads, Language language) {
    Texts texts = Texts.of(language);
    var list = Json.createArrayBuilder();
    uploads.forEach(upload -> list.add(told(upload, texts)));
    return new UploadAnswer(HttpServletResponse.SC_OK, list.build());
  }

  static String stateOf(UploadRow upload) {
    return upload.state().name().toLowerCase(Locale.ROOT);
  }

  void write(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType("application/json;charset=UTF-8");
    try (JsonWriter writer = Json.createWriter(response.getWriter())) {
      writer.write(words);
    }
  }

  private static int statusOf(Refusal refusal) {
    boolean tooMuch = refusal instanceof RecordNotTaken notTaken && isTooMuch(notTaken.obstacle());
    return tooMuch ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : UNPROCESSABLE;
  }

  private static boolean isTooMuch(Obstacle obstacle) {
    return obstacle == Obstacle.TOO_LARGE
        || obstacle == Obstacle.REFERRAL_FULL
        || obstacle == Obstacle.TOO_MANY;
  }

  private static JsonObject told(UploadRow upload, Texts texts) {
    JsonObjectBuilder told =
        Json.createObjectBuilder()
            .add("id", upload.id().toString())
            .add("address", UploadServlet.addressOf(upload.id()))
            .add("state", stateOf(upload))
            .add("offset", upload.received())
            .add("length", upload.length())
            .add("label", upload.label())
            .add("filename", fileName(upload))
            .add("kind", upload.kind().name())
            .add("sitting", upload.place().sitting().toString())
            .add("position", upload.place().position())
            .add("said", said(upload, texts));
    upload.recordId().ifPresent(id -> told.add("recordId", id.toString()));
    upload.fileId().ifPresent(id -> told.add("fileId", id.toString()));
    return told.build();
  }

  private static String fileName(UploadRow upload) {
    if (upload.state() != UploadState.RUNNING) {
      return upload.label();
    }
    try {
      return UploadMetadata.of(upload.metadata()).fileName();
    } catch (NotUnderstood e) {
      return upload.label();
    }
  }

  private static String said(UploadRow upload, Texts texts) {
    return switch (upload.state()) {
      case RUNNING -> "";
      case FILED -> texts.say("records.arrived", upload.label());
      case DUPLICATE -> texts.say("records.alreadyHere", upload.label());
      case REFUSED -> upload.refusal().map(reason -> say(reason, texts)).orElse("");
    };
  }

  private static String say(Reason reason, Texts texts) {
    return texts.say(reason.messageKey(), reason.arguments());
  }
}
