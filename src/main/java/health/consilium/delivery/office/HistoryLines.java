package health.consilium.delivery.office;

import health.consilium.account.Role;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralEventKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The history of a referral with the names of the people in it. */
@ApplicationScoped
public class HistoryLines {

  @Inject EntityManager entityManager;

  /** Newest first; what was noted late stands where it happened. */
  public List<HistoryLine> of(Referral referral) {
    List<HistoryLine> lines = new ArrayList<>();
    for (Object row :
        entityManager
            .createNativeQuery(
                "select e.at, e.kind, a.name, a.role from referral_event e"
                    + " left join account a on a.id = e.actor_id"
                    + " where e.referral_id = cast(?1 as uuid) order by e.at desc, e.id desc")
            .setParameter(1, referral.id().toString())
            .getResultList()) {
      Object[] cells = (Object[]) row;
      lines.add(
          new HistoryLine(
              ((Timestamp) cells[0]).toInstant(),
              ReferralEventKind.valueOf((String) cells[1]),
              cells[2] == null ? "" : (String) cells[2],
              Optional.ofNullable((String) cells[3]).map(Role::valueOf)));
    }
    return lines;
  }
}
