package health.consilium.evaluation;

/**
 * Whether a patient may ask for another look at an answered referral.
 *
 * @param answered its letter left, and nothing else is being done about it
 * @param files how many came since it was signed
 */
public record NewResults(boolean answered, int files) {

  public boolean mayBeSent() {
    return answered && files > 0;
  }
}
