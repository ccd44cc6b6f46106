package health.consilium.evaluation.treatment;

import health.consilium.evaluation.Response;

/** What a word of a record means for the course of treatment. */
public sealed interface Meaning permits Medicine, Regimen, Cue, Meaning.Outcome {

  /** How well a treatment worked. */
  record Outcome(Response response) implements Meaning {}
}
