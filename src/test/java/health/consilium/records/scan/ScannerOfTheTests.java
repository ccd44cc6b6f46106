package health.consilium.records.scan;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.Optional;

/** No scanner, until a test says where one is. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ScannerOfTheTests implements VirusScanner {

  private volatile Optional<Clamd> clamd = Optional.empty();

  public void use(SocketAddress address) {
    clamd = Optional.of(new Clamd(address, Duration.ofSeconds(20)));
  }

  public void takeAway() {
    clamd = Optional.empty();
  }

  @Override
  public boolean isThere() {
    return clamd.isPresent();
  }

  @Override
  public void requireAnswer() throws IOException {
    clamd.orElseThrow().requireAnswer();
  }

  @Override
  public Verdict scan(InputStream content) throws IOException {
    return clamd.orElseThrow().scan(content);
  }
}
