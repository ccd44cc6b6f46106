package health.consilium.account.web;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.jspecify.annotations.Nullable;

/** Asks that what was typed is an e-mail address. */
@FacesValidator("emailAddress")
public class EmailValidator implements Validator<@Nullable String> {

  @Override
  public void validate(FacesContext faces, UIComponent field, @Nullable String typed) {
    if (typed != null && !typed.isBlank() && EmailAddress.parse(typed).isEmpty()) {
      String text = Texts.of(faces.getViewRoot().getLocale()).say("error.email");
      throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
  }
}
