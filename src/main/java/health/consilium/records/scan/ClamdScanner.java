package health.consilium.records.scan;

import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The clamd of the settings, if there is one. */
@ApplicationScoped
public class ClamdScanner implements VirusScanner {

  @Inject Settings settings;

  @Override
  public boolean isThere() {
    return clamd().isPresent();
  }

  @Override
  public void requireAnswer() throws IOException {
    clamd().orElseThrow().requireAnswer();
  }

  @Override
  public Verdict scan(InputStream content) throws IOException {
    return clamd().orElseThrow().scan(content);
  }

  private Optional<Clamd> clamd() {
    return settings.scanner().map(scanner -> new Clamd(scanner.address(), scanner.patience()));
  }
}
