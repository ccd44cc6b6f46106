package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The data keys of the referrals, wrapped; a row destroyed is a referral erased. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class VaultKeyLedger {

  @Inject EntityManager entityManager;

  /** The wrapped key of a referral; when there is none, the fresh one is kept first. */
  public byte[] keyOf(UUID referralId, Supplier<byte[]> fresh) {
    return find(referralId)
        .or(
            () -> {
              keep(referralId, fresh.get());
              return find(referralId);
            })
        .orElseThrow();
  }

  private Optional<byte[]> find(UUID referralId) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select encode(wrapped, 'base64') from vault_key"
                        + " where referral_id = cast(?1 as uuid)")
                .setParameter(1, referralId.toString())
                .getResultList()
                .toArray())
        .map(text -> Base64.getMimeDecoder().decode(text.toString()))
        .findFirst();
  }

  /** When two begin at once, the first key stays and both use it. */
  private void keep(UUID referralId, byte[] wrapped) {
    entityManager
        .createNativeQuery(
            "insert into vault_key (referral_id, wrapped)"
                + " values (cast(?1 as uuid), decode(?2, 'base64'))"
                + " on conflict (referral_id) do nothing")
        .setParameter(1, referralId.toString())
        .setParameter(2, Base64.getEncoder().encodeToString(wrapped))
        .executeUpdate();
  }
}
