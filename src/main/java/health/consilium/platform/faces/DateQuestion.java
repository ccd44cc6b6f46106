package health.consilium.platform.faces;

import health.consilium.platform.language.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A date asked in three fields, or two when the day does not matter.
 *
 * <p>With {@code precision="day"} the value is a {@link java.time.LocalDate}; with {@code "month"}
 * it is a text, {@code 2024-08} or only {@code 2024}.
 */
public final class DateQuestion extends UIInput {

  private static final String DAY = "day";
  private static final String MONTH = "month";
  private static final String YEAR = "year";

  public DateQuestion() {
    setRendererType(null);
  }

  @Override
  public void decode(FacesContext faces) {
    setValid(true);
    Map<String, String> posted = faces.getExternalContext().getRequestParameterMap();
    String id = getClientId(faces);
    if (posted.containsKey(id + "-" + YEAR)) {
      setSubmittedValue(
          new DateAnswer(
              posted.getOrDefault(id + "-" + DAY, ""),
              posted.getOrDefault(id + "-" + MONTH, ""),
              posted.getOrDefault(id + "-" + YEAR, "")));
    }
  }

  @Override
  protected @Nullable Object getConvertedValue(FacesContext faces, @Nullable Object submitted) {
    if (!(submitted instanceof DateAnswer answer) || answer.isEmpty()) {
      return null;
    }
    try {
      return asksForTheDay() ? answer.toDate() : answer.toMonth();
    } catch (DateAnswer.Wrong wrong) {
      getStateHelper().put(PropertyKey.WRONG_PART, wrong.part());
      throw new ConverterException(message(faces, wrong), wrong);
    }
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    ResponseWriter out = faces.getResponseWriter();
    out.startElement("div", this);
    out.writeAttribute("class", "date", null);
    Texts texts = texts(faces);
    for (String part : partsInOrder(faces)) {
      encodePart(faces, out, part, texts.say("portal.date." + part));
    }
    out.endElement("div");
  }

  /** The part that the list of problems leads to. */
  public String firstWrongPart() {
    Object part = getStateHelper().get(PropertyKey.WRONG_PART);
    return part == null ? (asksForTheDay() ? DAY : MONTH) : part.toString();
  }

  private void encodePart(FacesContext faces, ResponseWriter out, String part, String label)
      throws IOException {
    String id = getClientId(faces) + "-" + part;
    out.startElement("p", this);
    out.startElement("label", this);
    out.writeAttribute("for", id, null);
    out.writeText(label, null);
    out.endElement("label");
    out.startElement("input", this);
    out.writeAttribute("id", id, null);
    out.writeAttribute("name", id, null);
    out.writeAttribute("inputmode", "numeric", null);
    out.writeAttribute("maxlength", part.equals(YEAR) ? "4" : "2", null);
    out.writeAttribute("value", shown().part(part), null);
    encodeState(faces, out, part);
    out.endElement("input");
    out.endElement("p");
  }

  private void encodeState(FacesContext faces, ResponseWriter out, String part) throws IOException {
    if (part.equals(YEAR)) {
      out.writeAttribute("class", "year", null);
    }
    Object autocomplete = getAttributes().get("autocomplete");
    if ("bday".equals(autocomplete)) {
      out.writeAttribute("autocomplete", "bday-" + part, null);
    }
    if (!isValid() && part.equals(firstWrongPart())) {
      out.writeAttribute("aria-invalid", "true", null);
      out.writeAttribute("aria-describedby", getClientId(faces) + "-why", null);
    }
  }

  private DateAnswer shown() {
    Object submitted = getSubmittedValue();
    return submitted instanceof DateAnswer answer ? answer : DateAnswer.of(getValue());
  }

  /** The order in which the reader's language says a date. */
  private List<String> partsInOrder(FacesContext faces) {
    boolean yearFirst = "zh".equals(faces.getViewRoot().getLocale().getLanguage());
    List<String> parts = yearFirst ? List.of(YEAR, MONTH, DAY) : List.of(DAY, MONTH, YEAR);
    return asksForTheDay() ? parts : parts.stream().filter(part -> !part.equals(DAY)).toList();
  }

  private boolean asksForTheDay() {
    return !"month".equals(getAttributes().get("precision"));
  }

  private FacesMessage message(FacesContext faces, DateAnswer.Wrong wrong) {
    Object label = getAttributes().get("label");
    String text = texts(faces).say("error.date." + wrong.key(), label == null ? "" : label);
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
  }

  private static Texts texts(FacesContext faces) {
    return Texts.of(faces.getViewRoot().getLocale());
  }

  private enum PropertyKey {
    WRONG_PART
  }
}
