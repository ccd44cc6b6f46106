package health.consilium.referral.web;

import health.consilium.platform.language.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What only the whole form can tell, said at the field it concerns. */
final class FieldProblems {

  private FieldProblems() {}

  static void tell(String field, String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String sentence = Texts.of(faces.getViewRoot().getLocale()).say(key);
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    faces.validationFailed();
  }
}
