package health.consilium.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** All requests for records. */
@ApplicationScoped
public class RecordsRequests {

  @Inject EntityManager entityManager;

  public void insert(RecordsRequest request) {
    entityManager.persist(request);
  }

  /** What the patient has not answered yet; a referral has at most one such request. */
  public Optional<RecordsRequest> openOf(Referral referral) {
    return of(referral).stream().filter(request -> request.answeredAt() == null).findFirst();
  }

  /** All that was ever asked about a referral, newest first. */
  public List<RecordsRequest> of(Referral referral) {
    return entityManager
        .createQuery(
            "select r from RecordsRequest r where r.referralId = :referral order by r.askedAt desc",
            RecordsRequest.class)
        .setParameter("referral", referral.id())
        .getResultList();
  }
}
