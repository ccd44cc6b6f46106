package health.consilium.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.io.Serializable;

/** Refuses a text that is longer than the browser was told, for whoever sends it without one. */
@FacesValidator("longestText")
public class LongestText implements Validator<Object>, Serializable {

  private int max;

  @Override
  public void validate(FacesContext faces, UIComponent field, Object typed) {
    if (length(typed.toString()) > max) {
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
