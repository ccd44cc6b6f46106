package health.consilium.evaluation.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;

/** One line of a list to open in the room's plain form, selected when it is the chosen one. */
@FacesComponent(
    value = "consilium.Option",
    createTag = true,
    tagName = "option",
    namespace = "http://consilium.health/room")
public class Option extends UIComponentBase {

  @Override
  public String getFamily() {
    return "consilium.Option";
  }

  @Override
  public void encodeEnd(FacesContext faces) throws IOException {
    ResponseWriter out = faces.getResponseWriter();
    String value = attribute("value");
    out.startElement("option", this);
    out.writeAttribute("value", value, null);
    if (value.equals(attribute("chosen"))) {
      out.writeAttribute("selected", true, null);
    }
    out.writeText(attribute("label"), null);
    out.endElement("option");
  }

  private String attribute(String name) {
    return Objects.toString(getAttributes().get(name), "");
  }
}
