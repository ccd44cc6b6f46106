package health.consilium.bench;

import health.consilium.support.PortalServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * So many referrals that a queue could become slow: a fifth answered already, a tenth claimed by
 * one of fifty colleagues, a tenth waiting for their patients, the rest waiting for a reviewer; one
 * in a hundred urgent, the diseases as unevenly spread as in life.
 */
final class ManyReferrals {

  private static final String COLLEAGUES =
      """
      insert into account (id, version, email, name, role, language, password_hash, created_at,
        confirmed_at, sessions_end_at)
      select gen_random_uuid(), 1, 'colleague' || n || '@demo.example', 'Dr Colleague ' || n,
        'REVIEWER', 'en', password_hash, created_at, confirmed_at, sessions_end_at
      from account, generate_series(1, 50) n where email = 'reviewer@demo.example'
      on conflict do nothing
      """;

  private static final String REFERRALS =
      """
      insert into referral (id, version, number, patient_id, status, created_at, changed_at,
        submitted_at, answered_at, urgent, clock_since, queue_since, submitter, patient_name,
        birth_date, sex, country, language, time_zone, disease, in_hospital, signs_told,
        treatment_by, patient_line_count)
      select gen_random_uuid(), 1, 'SO-2025-' || (100000 + n), p.id,
        case when n % 10 < 2 then 'ANSWERED' when n % 10 = 2 then 'IN_REVIEW'
          when n % 10 = 3 then 'AWAITING_RECORDS' else 'AWAITING_REVIEW' end,
        t.at, t.at, t.at, case when n % 10 < 2 then t.at + interval '5 days' end,
        n % 100 = 77, t.at, t.at, 'MYSELF', 'Patient ' || n, date '1950-01-01' + (n % 18000),
        case when n % 2 = 0 then 'FEMALE' else 'MALE' end,
        (array['MY', 'ID', 'VN', 'CN', 'RU'])[1 + n % 5],
        case when n % 3 = 0 then 'zh' else 'en' end, 'Asia/Singapore',
        (array['MM', 'MM', 'MM', 'MM', 'MM', 'LBCL', 'LBCL', 'LBCL', 'FL', 'MCL'])[1 + n / 10 % 10],
        'NO', 'NONE', 'RECORDS', n % 6
      from generate_series((select cast(count(*) as int) from referral) + 1, cast(? as int)) n,
        lateral (select timestamptz '2026-11-01' - n * interval '1 minute' as at) t,
        (select id from account where email = 'wang@demo.example') p
      """;

  private static final String RARE =
      "update referral set disease = 'B_ALL' where number like 'SO-2025-%777'";

  private static final String RECORDS =
      """
      insert into medical_record (id, version, referral_id, kind, position, received_at, sitting,
        sitting_at)
      select gen_random_uuid(), 1, r.id, k.kind, 0, r.submitted_at, gen_random_uuid(),
        r.submitted_at
      from referral r, (values ('PATHOLOGY_REPORT'), ('DISCHARGE_SUMMARY')) k (kind)
      where r.number like 'SO-2025-%'
        and not exists (select 1 from medical_record m where m.referral_id = r.id)
      """;

  private static final String CLAIMS =
      """
      insert into claim (referral_id, reviewer_id, claimed_at, lapses_at)
      select r.id, a.id, now(), now() + interval '30 days'
      from (select id, row_number() over () % 50 + 1 as n from referral
              where status = 'IN_REVIEW') r
        join account a on a.email = 'colleague' || r.n || '@demo.example'
      on conflict do nothing
      """;

  /** A number, initials, an illness, and a question: common words, usual ones and rare ones. */
  private static final String WORDS =
      """
      insert into referral_words (referral_id, words)
      select r.id, array_to_tsvector(array['so2025' || n.n, cast(n.n as text), 'p' || n.n % 100,
        case when r.disease = 'MM' then 'myeloma' else 'lymphoma' end, lower(r.disease),
        'can', 'i', 'have', 'treatment', 'usual' || abs(hashint4(n.n)) % 100,
        'rare' || abs(hashint4(n.n + 1)) % 50000, 'rare' || abs(hashint4(n.n + 2)) % 50000])
      from referral r, lateral (select cast(substring(r.number from 9) as int) as n) n
      where r.number like 'SO-2025-%'
      on conflict do nothing
      """;

  /** Of what is held by somebody who is no colleague from before all but the last twenty. */
  private static final String CLAIMED =
      """
      with given as (
        delete from claim where referral_id in (
          select held.referral_id from (
            select c.referral_id, row_number() over (partition by c.reviewer_id
              order by c.claimed_at desc) as nth
            from claim c join account a on a.id = c.reviewer_id
            where a.email not like 'colleague%@demo.example') held
          where held.nth > 20)
        returning referral_id)
      update referral set status = 'AWAITING_REVIEW'
        where id in (select referral_id from given)
      """;

  private ManyReferrals() {}

  /** Until there are so many. */
  static void fill(PortalServer portal, int until) throws SQLException {
    try (Connection connection = portal.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(COLLEAGUES);
      insert(connection, until);
      statement.execute(RARE);
      statement.execute(RECORDS);
      statement.execute(CLAIMS);
      statement.execute(WORDS);
      statement.execute("vacuum analyze");
    }
  }

  /** Nobody holds hundreds: what was claimed to be measured goes back to the queue. */
  static void handBack(PortalServer portal) throws SQLException {
    try (Connection connection = portal.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(CLAIMED);
    }
  }

  private static void insert(Connection connection, int until) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(REFERRALS)) {
      insert.setInt(1, until);
      insert.executeUpdate();
    }
  }
}
