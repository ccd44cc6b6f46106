package health.consilium.records.scan;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses in what patients send, where the hospital has a scanner. */
public interface VirusScanner {

  /** False when the hospital has none: then nothing is looked at, and nothing waits for it. */
  boolean isThere();

  /** Fails when it does not answer. */
  void requireAnswer() throws IOException;

  /** Fails when it gave no verdict on the whole: that is never a clean file. */
  Verdict scan(InputStream content) throws IOException;

  /** What a scanner can say. */
  enum Verdict {
    CLEAN,
    INFECTED
  }
}
