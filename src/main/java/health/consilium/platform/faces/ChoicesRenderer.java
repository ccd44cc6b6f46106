package health.consilium.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectItems;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.ValueHolder;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.Converter;
import jakarta.faces.model.SelectItem;
import jakarta.faces.render.Renderer;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws radios and checkboxes as labels one can press, each with its hint. */
public class ChoicesRenderer extends Renderer<UIInput> {

  /** The name of this renderer in faces-config.xml. */
  public static final String TYPE = "consilium.Choices";

  @Override
  public void decode(FacesContext faces, UIInput field) {
    standard(faces, field).decode(faces, field);
  }

  @Override
  public @Nullable Object getConvertedValue(
      FacesContext faces, UIInput field, @Nullable Object submitted) {
    return standard(faces, field).getConvertedValue(faces, field, submitted);
  }

  @Override
  public boolean getRendersChildren() {
    return true;
  }

  @Override
  public void encodeBegin(FacesContext faces, UIInput field) {
    // All is drawn at the end.
  }

  @Override
  public void encodeChildren(FacesContext faces, UIInput field) {
    // The children hold the choices and are not drawn.
  }

  @Override
  public void encodeEnd(FacesContext faces, UIInput field) throws IOException {
    Set<String> chosen = chosen(faces, field);
    int number = 0;
    for (SelectItem item : items(field)) {
      number++;
      encodeChoice(faces, field, item, number, chosen);
    }
  }

  private static void encodeChoice(
      FacesContext faces, UIInput field, SelectItem item, int number, Set<String> chosen)
      throws IOException {
    ResponseWriter out = faces.getResponseWriter();
    String name = field.getClientId(faces);
    String id = name + "-" + number;
    String value = text(faces, field, item.getValue());
    out.startElement("label", field);
    out.writeAttribute("class", "choice", null);
    out.writeAttribute("for", id, null);
    out.startElement("input", field);
    out.writeAttribute("type", field instanceof UISelectMany ? "checkbox" : "radio", null);
    out.writeAttribute("id", id, null);
    out.writeAttribute("name", name, null);
    out.writeAttribute("value", value, null);
    if (chosen.contains(value)) {
      out.writeAttribute("checked", "checked", null);
    }
    if (!field.isValid()) {
      out.writeAttribute("aria-describedby", name + "-why", null);
    }
    out.endElement("input");
    encodeWords(out, item);
    out.endElement("label");
  }

  private static void encodeWords(ResponseWriter out, SelectItem item) throws IOException {
    out.startElement("span", null);
    out.writeText(item.getLabel(), null);
    if (item.getDescription() != null && !item.getDescription().isEmpty()) {
      out.startElement("span", null);
      out.writeAttribute("class", "hint", null);
      out.writeText(item.getDescription(), null);
      out.endElement("span");
    }
    out.endElement("span");
  }

  private static List<SelectItem> items(UIInput field) {
    return field.getChildren().stream()
        .filter(UISelectItems.class::isInstance)
        .map(child -> ((UISelectItems) child).getValue())
        .flatMap(ChoicesRenderer::each)
        .map(SelectItem.class::cast)
        .toList();
  }

  private static Set<String> chosen(FacesContext faces, UIInput field) {
    Object submitted = field.getSubmittedValue();
    Object shown = submitted == null ? field.getValue() : submitted;
    return each(shown).map(value -> text(faces, field, value)).collect(Collectors.toSet());
  }

  private static Stream<?> each(@Nullable Object value) {
    return switch (value) {
      case null -> Stream.of();
      case Collection<?> several -> several.stream();
      case Object[] several -> Arrays.stream(several);
      default -> Stream.of(value);
    };
  }

  @SuppressWarnings("unchecked") // Faces hands converters out without their type
  private static String text(FacesContext faces, UIComponent field, @Nullable Object value) {
    Converter<Object> converter = ((ValueHolder) field).getConverter();
    if (converter != null && value != null && !(value instanceof String)) {
      return converter.getAsString(faces, field, value);
    }
    return switch (value) {
      case null -> "";
      case Enum<?> constant -> constant.name();
      default -> value.toString();
    };
  }

  @SuppressWarnings("unchecked") // Faces hands renderers out without their type
  private static Renderer<UIComponent> standard(FacesContext faces, UIInput field) {
    String type = field instanceof UISelectMany ? "jakarta.faces.Checkbox" : "jakarta.faces.Radio";
    return faces.getRenderKit().getRenderer(field.getFamily(), type);
  }
}
