package health.consilium.platform.mail;

import health.consilium.platform.health.ReadinessProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether the mail server takes mails. */
@ApplicationScoped
public class MailProbe implements ReadinessProbe {

  @Inject SmtpServer server;

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Optional<String> problem() {
    return server.problem();
  }
}
