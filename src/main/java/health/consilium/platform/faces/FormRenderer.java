package health.consilium.platform.faces;

import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.Renderer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Draws a form that posts to the very address it was opened at, query and all, so that the address
 * still says what it is about when the view behind it is gone.
 */
public class FormRenderer extends Renderer<UIForm> {

  @Override
  public void decode(FacesContext faces, UIForm form) {
    String id = form.getClientId(faces);
    form.setSubmitted(faces.getExternalContext().getRequestParameterMap().containsKey(id));
  }

  @Override
  public void encodeBegin(FacesContext faces, UIForm form) throws IOException {
    ResponseWriter out = faces.getResponseWriter();
    String id = form.getClientId(faces);
    out.startElement("form", form);
    out.writeAttribute("id", id, null);
    out.writeAttribute("method", "post", null);
    out.writeAttribute("action", address(faces), null);
    out.writeAttribute("novalidate", "novalidate", null);
    Object enctype = form.getAttributes().get("enctype");
    if (enctype != null && !enctype.toString().isEmpty()) {
      out.writeAttribute("enctype", enctype, null);
    }
    out.startElement("input", form);
    out.writeAttribute("type", "hidden", null);
    out.writeAttribute("name", id, null);
    out.writeAttribute("value", id, null);
    out.endElement("input");
  }

  @Override
  public void encodeEnd(FacesContext faces, UIForm form) throws IOException {
    faces.getApplication().getViewHandler().writeState(faces);
    faces.getResponseWriter().endElement("form");
  }

  private static String address(FacesContext faces) {
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    String query = request.getQueryString();
    return request.getRequestURI().replaceFirst("^/+", "/") + (query == null ? "" : "?" + query);
  }
}
