package health.consilium.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The accounts of the staff by name, page by page; patients are not listed. */
@ApplicationScoped
public class StaffAccounts {

  /** How many a page shows. */
  static final int PAGE = 25;

  private static final String MATCHING =
      """
      select a.* from account a
       where a.role <> 'PATIENT'
         and (strpos(lower(a.name), lower(?1)) > 0 or strpos(a.email, lower(?1)) > 0)
      """;

  private static final String BESIDE =
      """
         and (a.name, a.email) %s (select k.name, k.email from account k
                                    where k.id = cast(?2 as uuid) and k.role <> 'PATIENT')
       order by a.name %s, a.email %s
      """;

  private static final String FROM_THE_BEGINNING = " order by a.name, a.email";

  @Inject EntityManager entityManager;

  /** One account more than is shown is read, to know whether there are more. */
  StaffPage page(StaffQuestion question) {
    if (question.before().isPresent()) {
      List<AccountRow> found =
          find(question, BESIDE.formatted("<", "desc", "desc"), question.before());
      return new StaffPage(shown(found).reversed(), found.size() > PAGE, true);
    }
    List<AccountRow> found =
        find(
            question,
            question.after().isPresent() ? BESIDE.formatted(">", "", "") : FROM_THE_BEGINNING,
            question.after());
    return new StaffPage(shown(found), question.after().isPresent(), found.size() > PAGE);
  }

  private List<AccountRow> find(StaffQuestion question, String place, Optional<UUID> key) {
    var query =
        entityManager
            .createNativeQuery(MATCHING + place, Account.class)
            .setParameter(1, question.words().strip())
            .setMaxResults(PAGE + 1);
    key.ifPresent(id -> query.setParameter(2, id.toString()));
    return Stream.of(query.getResultList().toArray())
        .map(Account.class::cast)
        .map(Account::row)
        .toList();
  }

  private static List<AccountRow> shown(List<AccountRow> found) {
    return found.subList(0, Math.min(PAGE, found.size()));
  }
}
