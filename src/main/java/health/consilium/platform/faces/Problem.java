package health.consilium.platform.faces;

/** One line of the list of problems at the top of a page, with the field it leads to. */
public record Problem(String text, String target) {

  public boolean isAboutAField() {
    return !target.isEmpty();
  }
}
