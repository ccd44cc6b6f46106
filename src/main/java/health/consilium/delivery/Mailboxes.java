package health.consilium.delivery;

import health.consilium.platform.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The names and addresses behind accounts. */
@ApplicationScoped
public class Mailboxes {

  @Inject EntityManager entityManager;

  public EmailAddress addressOf(UUID accountId) {
    return new EmailAddress(cell("email", accountId));
  }

  public String nameOf(UUID accountId) {
    return cell("name", accountId);
  }

  private String cell(String column, UUID accountId) {
    return (String)
        entityManager
            .createNativeQuery("select " + column + " from account where id = cast(?1 as uuid)")
            .setParameter(1, accountId.toString())
            .getSingleResult();
  }
}
