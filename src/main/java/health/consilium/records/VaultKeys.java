package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.List;
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
  void keep(UUID referralId, byte[] wrapped, String master) {
    entityManager
        .createNativeQuery(
            "insert into vault_key (referral_id, wrapped, master)"
                + " values (cast(?1 as uuid), decode(?2, 'base64'), ?3)"
                + " on conflict (referral_id) do nothing")
        .setParameter(1, referralId.toString())
        .setParameter(2, Base64.getEncoder().encodeToString(wrapped))
        .setParameter(3, master)
        .executeUpdate();
  }

  /** Those of other masters; a referral that is just being erased is passed by. */
  List<UUID> lockSomeOfOthers(String master, UUID after, int most) {
    return Stream.of(
            entityManager
                .createNativeQuery(
                    "select cast(referral_id as text) from vault_key"
                        + " where master <> ?1 and referral_id > cast(?2 as uuid)"
                        + " order by referral_id limit ?3 for update skip locked")
                .setParameter(1, master)
                .setParameter(2, after.toString())
                .setParameter(3, most)
                .getResultList()
                .toArray())
        .map(id -> UUID.fromString(id.toString()))
        .toList();
  }

  void replace(UUID referralId, byte[] wrapped, String master) {
    entityManager
        .createNativeQuery(
            "update vault_key set wrapped = decode(?2, 'base64'), master = ?3"
                + " where referral_id = cast(?1 as uuid)")
        .setParameter(1, referralId.toString())
        .setParameter(2, Base64.getEncoder().encodeToString(wrapped))
        .setParameter(3, master)
        .executeUpdate();
  }
}
