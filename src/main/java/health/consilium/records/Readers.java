package health.consilium.records;

import health.consilium.account.Actor;
import health.consilium.account.Administrator;
import health.consilium.account.Coordinator;
import health.consilium.account.Patient;
import health.consilium.account.Reviewer;

/** Who may read the records of a referral, as a condition on the referral and the person's id. */
final class Readers {

  /**
   * A reviewer reads with the claim and without a conflict of interest, and afterwards what they
   * have signed rests on.
   */
  private static final String HELD_OR_SIGNED =
      "(r.status in ('IN_REVIEW', 'AWAITING_RECORDS')"
          + " and exists (select 1 from claim c where c.referral_id = r.id"
          + " and c.reviewer_id = cast(?2 as uuid))"
          + " and exists (select 1 from conflict_declaration d where d.referral_id = r.id"
          + " and d.reviewer_id = cast(?2 as uuid) and d.words is null)"
          + " or r.status in ('EVALUATED', 'ANSWERED', 'CLOSED')"
          + " and exists (select 1 from evaluation e join signature s on s.evaluation_id = e.id"
          + " where e.referral_id = r.id and s.reviewer_id = cast(?2 as uuid)))";

  /**
   * A colleague who was asked reads until the answer, without a conflict of interest too, and
   * changes nothing.
   */
  private static final String ASKED =
      "(exists (select 1 from standing_second_read a where a.referral_id = r.id"
          + " and a.to_id = cast(?2 as uuid))"
          + " and exists (select 1 from conflict_declaration d where d.referral_id = r.id"
          + " and d.reviewer_id = cast(?2 as uuid) and d.words is null))";

  private static final String READ_BY_COORDINATOR =
      "(r.submitted_at is not null and r.status <> 'WITHDRAWN' and cast(?2 as uuid) is not null)";

  private Readers() {}

  /** On the referral {@code r}; the id of the person is the second parameter. */
  static String condition(Actor actor) {
    return switch (actor) {
      case Patient patient -> "r.patient_id = cast(?2 as uuid)";
      case Reviewer reviewer -> "(" + HELD_OR_SIGNED + " or " + ASKED + ")";
      case Coordinator coordinator -> READ_BY_COORDINATOR;
      case Administrator administrator -> "false and cast(?2 as uuid) is not null";
    };
  }

  /** The same for who may change what is known of a record, or ask the patient about it. */
  static String conditionToAct(Actor actor) {
    return switch (actor) {
      case Reviewer reviewer -> HELD_OR_SIGNED;
      case Patient patient -> condition(actor);
      case Coordinator coordinator -> condition(actor);
      case Administrator administrator -> condition(actor);
    };
  }
}
