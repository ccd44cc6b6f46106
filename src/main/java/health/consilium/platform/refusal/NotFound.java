package health.consilium.platform.refusal;

/** There is no such thing, or none that this person may see; the two are told in the same words. */
public class NotFound extends Refusal {

  public NotFound() {}

  @Override
  public String messageKey() {
    return "refusal.notFound";
  }
}
