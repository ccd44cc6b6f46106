package health.consilium.referral.mail;

import health.consilium.platform.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The mailbox behind a patient's account. */
@ApplicationScoped
public class PatientMailboxes {

  @Inject EntityManager entityManager;

  EmailAddress of(UUID accountId) {
    Object address =
        entityManager
            .createNativeQuery("select email from account where id = cast(?1 as uuid)")
            .setParameter(1, accountId.toString())
            .getSingleResult();
    return EmailAddress.of((String) address);
  }
}
