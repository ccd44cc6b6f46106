package health.consilium.referral.web;

import health.consilium.platform.language.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.stream.Stream;

/** What only the whole form can tell, said at the field it concerns. */
record FieldProblem(String field, String key) {

  /** The problem when there is one. */
  static Stream<FieldProblem> when(boolean wrong, String field, String key) {
    return wrong ? Stream.of(new FieldProblem(field, key)) : Stream.of();
  }

  /** Says all problems on the page; false when there are some. */
  static boolean none(List<FieldProblem> problems) {
    problems.forEach(FieldProblem::tell);
    return problems.isEmpty();
  }

  private void tell() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String sentence = Texts.of(faces.getViewRoot().getLocale()).say(key);
    faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    faces.validationFailed();
  }
}
