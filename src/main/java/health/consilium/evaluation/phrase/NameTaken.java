package health.consilium.evaluation.phrase;

import health.consilium.platform.refusal.Refusal;

/** This reviewer has a phrase of that name in that language already. */
public final class NameTaken extends Refusal {

  NameTaken(String name) {
    super(name);
  }
}
