package health.consilium.delivery.mine;

import health.consilium.account.Reviewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The evaluations of one reviewer, read by key on an index of their own. */
@ApplicationScoped
public class SignedByMe {

  private static final String ROWS =
      """
      select cast(e.id as text), cast(extract(epoch from s.signed_at) * 1000000 as bigint),
        r.number, r.patient_name, cast(r.birth_date as text), r.disease, r.status, e.edition,
        exists (select 1 from letter_hold h where h.letter_id = l.id and h.let_go_at is null),
        exists (select 1 from delivery d where d.letter_id = l.id),
        exists (select 1 from delivery d join outgoing_mail m on m.id = d.mail_id
          where d.letter_id = l.id and m.status = 'ACCEPTED'),
        exists (select 1 from evaluation n join signature t on t.evaluation_id = n.id
          where n.referral_id = r.id and n.edition > e.edition),
        exists (select 1 from evaluation n
          where n.referral_id = r.id and n.edition > e.edition),
        exists (select 1 from claim c
          where c.referral_id = r.id and c.reviewer_id = s.reviewer_id)
      from signature s
        join evaluation e on e.id = s.evaluation_id
        join referral r on r.id = e.referral_id
        left join letter l on l.evaluation_id = e.id and l.addendum = 0
      where s.reviewer_id = cast(?1 as uuid)
      """;

  private static final String AFTER =
      " and (s.signed_at, s.evaluation_id) < (cast(?2 as timestamptz), cast(?3 as uuid))";

  private static final String NEWEST_FIRST =
      " order by s.signed_at desc, s.evaluation_id desc limit ?4";

  @Inject EntityManager entityManager;

  List<MyEvaluation> after(Optional<SignedKey> key, int limit, LocalDate today, Reviewer reviewer) {
    String sql = ROWS + key.map(place -> AFTER).orElse("") + NEWEST_FIRST;
    Query query =
        entityManager
            .createNativeQuery(sql)
            .setParameter(1, reviewer.accountId().toString())
            .setParameter(4, limit);
    key.ifPresent(
        place ->
            query
                .setParameter(2, place.signedAt().toString())
                .setParameter(3, place.evaluationId().toString()));
    return Stream.of(query.getResultList().toArray())
        .map(row -> new MyEvaluationRow(Arrays.asList((Object[]) row)).evaluation(today))
        .toList();
  }
}
