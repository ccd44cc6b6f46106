package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The wrapped keys of the vault as rows; a row destroyed is a referral erased. */
@ApplicationScoped
public class VaultKeys {

  @Inject EntityManager entityManager;

  Optional<byte[]> find(UUID referralId) {
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
  void keep(UUID referralId, byte[] wrapped) {
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
