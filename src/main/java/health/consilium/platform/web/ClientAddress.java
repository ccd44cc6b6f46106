package health.consilium.platform.web;

import health.consilium.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** From where a request comes; a forwarded address is believed of the configured proxies only. */
@ApplicationScoped
public class ClientAddress {

  @Inject HttpServletRequest request;
  @Inject Settings settings;

  public String get() {
    String direct = request.getRemoteAddr();
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !isOurProxy(direct)) {
      return direct;
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.matches("[0-9a-fA-F.:]{3,45}") && Network.literal(last).isPresent() ? last : direct;
  }

  private boolean isOurProxy(String address) {
    return Network.literal(address).filter(settings.site().proxies()::contains).isPresent();
  }
}
