package health.consilium.evaluation.web;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.Confirmed;
import health.consilium.evaluation.DiseaseStatus;
import health.consilium.evaluation.ExclusionReason;
import health.consilium.evaluation.GeneticResult;
import health.consilium.evaluation.IndicationDocumented;
import health.consilium.evaluation.NeededBefore;
import health.consilium.evaluation.ReasonStopped;
import health.consilium.evaluation.Response;
import health.consilium.evaluation.StageSystem;
import health.consilium.evaluation.StagedAt;
import health.consilium.evaluation.Tempo;
import health.consilium.evaluation.Translation;
import health.consilium.evaluation.opinion.Agreement;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.platform.language.Texts;
import health.consilium.referral.Disease;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A choice in the room's plain form: a list to open, radios in a row, or radios one below another.
 *
 * <p>It only draws; the form is read by {@link PostedForm}. {@code of} names what there is to
 * choose from; the labels stand in the bundle under {@code evaluation.}, that name and the
 * choice's.
 */
@FacesComponent(
    value = "consilium.Pick",
    createTag = true,
    tagName = "pick",
    namespace = "http://consilium.health/room")
public class Pick extends UIComponentBase {

  @Override
  public String getFamily() {
    return "consilium.Pick";
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    ResponseWriter out = faces.getResponseWriter();
    Texts texts = Texts.of(faces.getViewRoot().getLocale());
    switch (attribute("as")) {
      case "row" -> encodeRow(out, texts);
      case "list" -> encodeRadios(out, texts, "choice");
      default -> encodeSelect(out, texts);
    }
  }

  private void encodeSelect(ResponseWriter out, Texts texts) throws IOException {
    out.startElement("select", this);
    out.writeAttribute("name", attribute("name"), null);
    out.writeAttribute("id", attribute("field"), null);
    if (!attribute("label").isEmpty()) {
      out.writeAttribute("aria-label", attribute("label"), null);
    }
    String none = attribute("none");
    encodeOption(out, "", none.isEmpty() ? texts.say("review.room.choose") : none);
    for (Enum<?> item : items()) {
      encodeOption(out, item.name(), label(texts, item));
    }
    out.endElement("select");
  }

  private void encodeOption(ResponseWriter out, String value, String label) throws IOException {
    out.startElement("option", this);
    out.writeAttribute("value", value, null);
    if (value.equals(attribute("value"))) {
      out.writeAttribute("selected", true, null);
    }
    out.writeText(label, null);
    out.endElement("option");
  }

  private void encodeRow(ResponseWriter out, Texts texts) throws IOException {
    out.startElement("div", this);
    out.writeAttribute("class", "seg", null);
    encodeRadios(out, texts, null);
    out.endElement("div");
  }

  private void encodeRadios(ResponseWriter out, Texts texts, @Nullable String labelClass)
      throws IOException {
    for (Enum<?> item : items()) {
      out.startElement("label", this);
      out.writeAttribute("class", labelClass, null);
      encodeRadio(out, item.name());
      out.startElement("span", this);
      out.writeText(label(texts, item), null);
      out.endElement("span");
      out.endElement("label");
    }
  }

  private void encodeRadio(ResponseWriter out, String value) throws IOException {
    out.startElement("input", this);
    out.writeAttribute("type", "radio", null);
    out.writeAttribute("name", attribute("name"), null);
    out.writeAttribute("value", value, null);
    if (value.equals(attribute("value"))) {
      out.writeAttribute("checked", true, null);
    }
    out.endElement("input");
  }

  private String label(Texts texts, Enum<?> item) {
    return texts.say("evaluation." + attribute("of") + "." + item.name());
  }

  private List<Enum<?>> items() {
    return List.of(
        switch (attribute("of")) {
          case "agreement" -> Agreement.values();
          case "answer" -> Answer.values();
          case "confirmed" -> Confirmed.values();
          case "disease" -> Disease.values();
          case "diseaseStatus" -> DiseaseStatus.values();
          case "exclusion" -> ExclusionReason.values();
          case "geneticResult" -> GeneticResult.values();
          case "indication" -> IndicationDocumented.values();
          case "neededBefore" -> NeededBefore.values();
          case "opinion" -> OpinionCategory.values();
          case "reasonStopped" -> ReasonStopped.values();
          case "response" -> Response.values();
          case "stagedAt" -> StagedAt.values();
          case "stageSystem" -> StageSystem.values();
          case "tempo" -> Tempo.values();
          case "translation" -> Translation.values();
          default -> throw new IllegalArgumentException("nothing to choose from");
        });
  }

  private String attribute(String name) {
    Object value = getAttributes().get(name);
    return value == null ? "" : value.toString();
  }
}
