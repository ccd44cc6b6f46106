package health.consilium.records.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A request whose body is read only as long as it comes with the least speed. */
final class SteadyRequest extends HttpServletRequestWrapper {

  private final Duration window;
  private final LongSupplier nanoseconds;
  private @Nullable SteadyBody body;

  SteadyRequest(HttpServletRequest request, Duration window, LongSupplier nanoseconds) {
    super(request);
    this.window = window;
    this.nanoseconds = nanoseconds;
  }

  /** One for all who ask: what one reads, the next has not to wait for. */
  @Override
  public ServletInputStream getInputStream() throws IOException {
    SteadyBody opened = body;
    if (opened == null) {
      opened = new SteadyBody(super.getInputStream(), window, nanoseconds);
      body = opened;
    }
    return opened;
  }
}
