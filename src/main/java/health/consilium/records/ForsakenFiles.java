package health.consilium.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Files in the vault whose record is erased; each is kept in mind until it is off the disk. */
@ApplicationScoped
public class ForsakenFiles {

  @Inject EntityManager entityManager;

  public void addThoseOfRecord(UUID recordId) {
    add("record_id", "id", recordId);
  }

  public void addThoseOfReferral(UUID referralId) {
    add("referral_id", "referral_id", referralId);
  }

  /** What is named twice is removed once. */
  public void add(UUID name) {
    entityManager
        .createNativeQuery(
            "insert into forsaken_file (name) values (cast(?1 as uuid)) on conflict do nothing")
        .setParameter(1, name.toString())
        .executeUpdate();
  }

  public List<UUID> all() {
    return Stream.of(
            entityManager
                .createNativeQuery("select cast(name as text) from forsaken_file")
                .getResultList()
                .toArray())
        .map(name -> UUID.fromString(name.toString()))
        .toList();
  }

  public void remove(UUID name) {
    entityManager
        .createNativeQuery("delete from forsaken_file where name = cast(?1 as uuid)")
        .setParameter(1, name.toString())
        .executeUpdate();
  }

  /** The records are locked first: a safe copy handed in meanwhile would add pages unseen. */
  private void add(String column, String recordColumn, UUID id) {
    entityManager
        .createNativeQuery(
            "select 1 from medical_record where "
                + recordColumn
                + " = cast(?1 as uuid) order by id for update")
        .setParameter(1, id.toString())
        .getResultList();
    entityManager
        .createNativeQuery(
            "insert into forsaken_file (name) select name from vault_file where "
                + column
                + " = cast(?1 as uuid) on conflict do nothing")
        .setParameter(1, id.toString())
        .executeUpdate();
  }
}
