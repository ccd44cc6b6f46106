package health.consilium.evaluation.web;

import health.consilium.account.web.ProofForm;
import health.consilium.evaluation.Qualification;

/** What a reviewer signs with: what stands under the name, and once more who is there. */
public class SignatureForm extends ProofForm {

  private String title = "";
  private String licence = "";

  static SignatureForm of(Qualification last) {
    var form = new SignatureForm();
    form.title = last.title();
    form.licence = last.licence();
    return form;
  }

  Qualification qualification() {
    return new Qualification(title, licence);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getLicence() {
    return licence;
  }

  public void setLicence(String licence) {
    this.licence = licence;
  }
}
