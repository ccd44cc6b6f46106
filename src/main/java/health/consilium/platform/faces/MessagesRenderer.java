package health.consilium.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.messages.Messages;

/**
 * Messages as the items of a list, which they are: their container is live, so they are told
 * without a role of their own, with which the list would have none.
 */
public class MessagesRenderer extends org.primefaces.component.messages.MessagesRenderer {

  @Override
  protected void encodeMessage(
      ResponseWriter writer, Messages all, FacesMessage message, String style, boolean escape)
      throws IOException {
    super.encodeMessage(new WithoutRole(writer), all, message, style, escape);
  }

  private static final class WithoutRole extends ResponseWriterWrapper {

    WithoutRole(ResponseWriter writer) {
      super(writer);
    }

    @Override
    public void writeAttribute(String name, Object value, @Nullable String property)
        throws IOException {
      if (!name.equals("role")) {
        super.writeAttribute(name, value, property);
      }
    }
  }
}
