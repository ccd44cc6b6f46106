package health.consilium.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Refuses a text that is longer than the browser was told, for whoever sends it without one. */
@FacesValidator("longestText")
public class LongestText implements Validator<Object>, Serializable {

  private int max;

  /** A field of its own kind, such as a day, hands in nothing when it is left empty. */
  @Override
  public void validate(FacesContext faces, UIComponent field, @Nullable Object typed) {
    if (typed != null && length(typed.toString()) > max) {
      throw new ValidatorException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, Words.say1("error.tooLong", max), null));
    }
  }

  /** As browsers count: a line end is one. */
  static int length(String text) {
    return text.replace("\r\n", "\n").length();
  }

  public int getMax() {
    return max;
  }

  public void setMax(int max) {
    this.max = max;
  }
}
