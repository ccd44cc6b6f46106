package health.consilium.referral.mail;

import health.consilium.account.Accounts;
import health.consilium.platform.EmailAddress;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The mailbox behind a patient's account, and the one that somebody typed for a patient. */
@ApplicationScoped
public class PatientMailboxes {

  static final int MOST_COPIES_OF_AN_ACCOUNT = 10;
  static final int MOST_COPIES_TO_AN_ADDRESS = 2;

  private static final String COPIES_OF_A_DAY =
      """
      select count(*) filter (where r.patient_id = own.patient_id),
        count(*) filter (where lower(r.patient_email) = lower(own.patient_email))
      from referral own join referral r on r.patient_email is not null and r.id <> own.id
        and (r.patient_id = own.patient_id or lower(r.patient_email) = lower(own.patient_email))
        and r.submitted_at > ?2
      where own.id = cast(?1 as uuid)
      """;

  @Inject Accounts accounts;
  @Inject EntityManager entityManager;

  /**
   * Whether the address that was typed for the patient may get a mail: nobody has confirmed it, so
   * neither an account nor the world sends it more than a few in a day.
   */
  boolean takesACopy(Referral referral) {
    Object[] counts =
        (Object[])
            entityManager
                .createNativeQuery(COPIES_OF_A_DAY)
                .setParameter(1, referral.id().toString())
                .setParameter(2, Timestamp.from(aDayBefore(referral)))
                .getSingleResult();
    return ((Number) counts[0]).intValue() < MOST_COPIES_OF_AN_ACCOUNT
        && ((Number) counts[1]).intValue() < MOST_COPIES_TO_AN_ADDRESS;
  }

  private static Instant aDayBefore(Referral referral) {
    return referral.submittedAt().orElseThrow().minus(Duration.ofDays(1));
  }

  EmailAddress of(UUID accountId) {
    return accounts.require(accountId).email();
  }
}
