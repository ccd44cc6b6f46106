package health.consilium.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.account.Reviewer;
import health.consilium.review.NextReferral;
import health.consilium.review.QueueFilter;
import health.consilium.review.QueueState;
import health.consilium.review.ReviewFixture;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Claims of the next referral by eight reviewers at once, inside the server, beside pgbench with
 * the same statements on the same database.
 */
@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class ClaimBench {

  private static final int PEOPLE = 8;
  private static final int EACH = 125;
  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 5;
  private static final QueueFilter FOR_ME = QueueFilter.of(QueueState.FOR_ME);
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

  private static final String NEAR = " and r.id in (select id from near)";
  private static final String URGENT = " and (not r.urgent) < true";

  /** What waits, is no conflict and narrowed by no view. */
  private static final String WAITING =
      """
      select r.id from referral r where r.status = 'AWAITING_REVIEW'
        and r.id not in (select d.referral_id from conflict_declaration d
          where d.reviewer_id = cast(:me as uuid) and d.words is not null)
      """;

  private static final String FREE =
      WAITING
          + """
            and not exists (select 1 from hand_over h where h.referral_id = r.id
              and h.to_id <> cast(:me as uuid) and h.answer is null and h.until > now())
          """;

  private static final String FIRST =
      " order by (not r.urgent), r.queue_since, r.id limit 1 for update of r skip locked";

  private static final String BEST =
      "with near as materialized (select x.id from routing_disease d"
          + " join routing_language l on l.reviewer_id = d.reviewer_id cross join lateral ("
          + FREE
          + " and (r.disease, r.language) >= (d.disease, l.language)"
          + " and (r.disease, r.language) <= (d.disease, l.language)"
          + " order by r.disease, r.language, (not r.urgent), r.queue_since, r.id limit 10) x"
          + " where d.reviewer_id = cast(:me as uuid))"
          + step(
              "offered",
              WAITING
                  + """
                    and r.id in (select h.referral_id from hand_over h
                      where h.to_id = cast(:me as uuid) and h.answer is null and h.until > now())
                  """)
          + step("urgent_suiting", WAITING + NEAR + URGENT, "offered")
          + step("urgent", FREE + URGENT, "offered", "urgent_suiting")
          + step("suiting", WAITING + NEAR, "offered", "urgent_suiting", "urgent")
          + step("longest", FREE, "offered", "urgent_suiting", "urgent", "suiting")
          + """
          , best as (select id, 'OFFERED' as why from offered
            union all select id, 'URGENT_SUITING' from urgent_suiting
            union all select id, 'URGENT' from urgent
            union all select id, 'SUITING' from suiting
            union all select id, 'LONGEST' from longest)
          insert into claim (referral_id, reviewer_id, claimed_at, lapses_at, why)
          select best.id, a.id, now(), now() + interval '1 day', best.why from best, account a
          where a.id = cast(:me as uuid) and a.role = 'REVIEWER' and a.disabled_at is null
          returning cast(referral_id as text) as it
          """;

  /** What the portal sends for one claim, in its order. */
  private static final String STATEMENTS =
      "begin;\n"
          + "select set_config('plan_cache_mode', 'force_generic_plan', true);\n"
          + BEST.strip()
          + " \\gset\n"
          + """
          select * from referral where id = cast(:it as uuid);
          update hand_over set answered_at = now(),
            answer = case when to_id = cast(:me as uuid) then 'ACCEPTED' else 'TAKEN_BACK' end
            where referral_id = cast(:it as uuid) and answer is null and until is not null;
          update referral set changed_at = now(), status = 'IN_REVIEW', clock_since = now(),
            with_us_seconds = with_us_seconds + 1, version = version + 1
            where id = cast(:it as uuid);
          insert into referral_event (actor_id, at, from_status, kind, referral_id, to_status)
            values (cast(:me as uuid), now(), 'AWAITING_REVIEW', 'CLAIMED', cast(:it as uuid),
              'IN_REVIEW');
          select lastval();
          insert into audit_entry (at, account_id, verb, subject, place)
            values (now(), cast(:me as uuid), 'referral.claimed', 'SO-2026-00000', '');
          commit;
          """;

  private static String step(String name, String which, String... earlier) {
    String nothingYet =
        Stream.of(earlier)
            .map(" and not exists (select 1 from %s)"::formatted)
            .collect(Collectors.joining());
    return ", " + name + " as materialized (" + which + nothingYet + FIRST + ")";
  }

  @Inject NextReferral next;
  @Inject ReviewFixture people;

  @Test
  void isNearToTheDatabaseItself() throws Exception {
    var figures = new Figures("claims");
    List<Reviewer> reviewers = new ArrayList<>();
    for (int n = 0; n < PEOPLE; n++) {
      reviewers.add(people.reviewer("Dr. Claims " + n));
    }
    for (int n = 0; n < (WARM_UPS + ROUNDS) * PEOPLE * EACH * 2; n++) {
      people.waiting();
    }
    Path script = Path.of("target", "claims.sql").toAbsolutePath();
    Files.writeString(script, STATEMENTS);
    double[] portal = new double[ROUNDS];
    double[] database = new double[ROUNDS];
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      double ours = claims(reviewers);
      double theirs = pgbench(script, reviewers.getFirst());
      if (round >= 0) {
        portal[round] = ours;
        database[round] = theirs;
      }
    }
    figures.add("claims, 8 at once", "portal", Figures.median(portal), "a second");
    figures.add("claims, 8 at once", "pgbench", Figures.median(database), "a second");
    figures.add(
        "claims, portal / pgbench",
        "portal",
        Figures.median(portal) / Figures.median(database),
        "");
    figures.write();
  }

  private double claims(List<Reviewer> reviewers) throws Exception {
    List<Callable<Void>> all = new ArrayList<>();
    for (Reviewer reviewer : reviewers) {
      all.add(
          () -> {
            for (int n = 0; n < EACH; n++) {
              next.claim(FOR_ME, reviewer);
            }
            return null;
          });
    }
    try (var executor = Executors.newFixedThreadPool(PEOPLE)) {
      long begin = System.nanoTime();
      for (Future<Void> each : executor.invokeAll(all)) {
        each.get();
      }
      return PEOPLE * EACH / ((System.nanoTime() - begin) / 1e9);
    }
  }

  private static double pgbench(Path script, Reviewer reviewer)
      throws IOException, InterruptedException {
    Matcher url =
        Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/([^?]+).*")
            .matcher(System.getenv("CONSILIUM_DB_URL"));
    assertThat(url.matches()).isTrue();
    var program =
        new ProcessBuilder(
            "pgbench",
            "--no-vacuum",
            "--protocol=prepared",
            "--jobs=2",
            "--client=" + PEOPLE,
            "--transactions=" + EACH,
            "--file=" + script,
            "--define=me=" + reviewer.accountId(),
            "--host=" + url.group(1),
            "--port=" + url.group(2),
            "--username=" + System.getenv("CONSILIUM_DB_USER"),
            url.group(3));
    program.environment().put("PGPASSWORD", System.getenv("CONSILIUM_DB_PASSWORD"));
    Process running = program.redirectErrorStream(true).start();
    String said = new String(running.getInputStream().readAllBytes(), UTF_8);
    Matcher rate = RATE.matcher(said);
    assertThat(running.waitFor()).as(said).isZero();
    assertThat(rate.find()).as(said).isTrue();
    return Double.parseDouble(rate.group(1));
  }
}
