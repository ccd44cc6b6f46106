package health.consilium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;
import health.consilium.platform.settings.Settings;
import health.consilium.platform.settings.SettingsFixture;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // the test stands in for the container
class CourierTest {

  private static final ServerAnswer TAKEN = new ServerAnswer(AttemptOutcome.ACCEPTED, "250 taken");
  private static final ServerAnswer NOBODY =
      new ServerAnswer(AttemptOutcome.UNREACHED, "connection refused");

  private final Waiting desk = new Waiting();
  private boolean isBack = true;

  @Test
  void aSlowDomainHoldsNobodyElseUp() throws InterruptedException {
    desk.posted("slow.example", "slow.example", "quick.example");
    var reached = new CountDownLatch(1);
    var goesOn = new CountDownLatch(1);
    Courier courier =
        courier(
            mail -> {
              if (mail.message().to().domain().equals("slow.example")) {
                reached.countDown();
                waitFor(goesOn);
              }
              return TAKEN;
            });
    Thread stuck = Thread.ofVirtual().start(courier::carryWhatWaits);
    reached.await();

    courier.carryWhatWaits();
    assertThat(desk.answered()).containsExactly("quick.example");

    goesOn.countDown();
    stuck.join();
    assertThat(desk.answered()).containsExactly("quick.example", "slow.example", "slow.example");
  }

  @Test
  void aMailThatCannotBeMadeHoldsNobodyElseUp() {
    desk.posted("bad.example", "good.example");

    courier(
            mail -> {
              if (mail.message().to().domain().equals("bad.example")) {
                throw new IllegalStateException("a mail that cannot be written");
              }
              return TAKEN;
            })
        .carryWhatWaits();

    assertThat(desk.answered()).containsExactly("bad.example", "good.example");
    assertThat(desk.answers.getFirst().outcome()).isEqualTo(AttemptOutcome.TEMPORARY);
  }

  @Test
  void triesNoOtherOnceNobodyWasReached() {
    desk.posted("one.example", "one.example", "two.example");

    courier(_ -> NOBODY).carryWhatWaits();

    assertThat(desk.answered()).containsExactly("one.example");
  }

  @Test
  void wakesThoseThatReachedNobodyOnceTheServerIsBack() {
    desk.posted("one.example", "two.example");
    Courier courier = courier(_ -> TAKEN);
    isBack = false;

    courier.carryWhatWaits();

    assertThat(desk.woken).isOne();
  }

  @Test
  void sendsADomainOnlySoManyInAMinute() {
    desk.posted("busy.example", "busy.example", "busy.example", "other.example");

    courier(_ -> TAKEN).carryWhatWaits();

    assertThat(desk.answered()).containsExactly("busy.example", "busy.example", "other.example");
  }

  private Courier courier(Function<Envelope, ServerAnswer> mailServer) {
    Map<String, String> environment = SettingsFixture.least();
    environment.put("CONSILIUM_SMTP_PER_MINUTE", "2");
    Courier courier = new Courier();
    courier.desk = desk;
    courier.turns = new DomainTurns();
    courier.turns.settings = Settings.from(environment);
    courier.server =
        new SmtpServer() {
          @Override
          boolean isReached() {
            return isBack;
          }

          @Override
          ServerAnswer send(Envelope envelope) {
            isBack = true;
            return mailServer.apply(envelope);
          }
        };
    return courier;
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** Mails by domain, in memory. */
  private static final class Waiting extends SendingDesk {

    private final Map<String, ConcurrentLinkedDeque<Envelope>> due = new LinkedHashMap<>();
    private final ConcurrentLinkedDeque<Envelope> carried = new ConcurrentLinkedDeque<>();
    private final ConcurrentLinkedDeque<ServerAnswer> answers = new ConcurrentLinkedDeque<>();

    private int woken;

    void posted(String... domains) {
      for (String domain : domains) {
        due.computeIfAbsent(domain, _ -> new ConcurrentLinkedDeque<>()).add(mailTo(domain));
      }
    }

    List<String> answered() {
      return carried.stream().map(mail -> mail.message().to().domain()).toList();
    }

    @Override
    public List<String> domainsDue() {
      return List.copyOf(due.keySet());
    }

    @Override
    public Optional<Envelope> takeNextDue(String domain) {
      return Optional.ofNullable(due.get(domain)).map(ConcurrentLinkedDeque::poll);
    }

    @Override
    public void serverIsBack() {
      woken++;
    }

    @Override
    public void writeDown(Envelope envelope, ServerAnswer answer) {
      carried.add(envelope);
      answers.add(answer);
    }

    private static Envelope mailTo(String domain) {
      UUID id = UUID.randomUUID();
      return new Envelope(
          id,
          1,
          "<" + id + "@portal.example>",
          Instant.parse("2026-09-30T08:00:00Z"),
          MailMessage.to(
              EmailAddress.of("somebody@" + domain),
              Language.ENGLISH,
              new MailBody("Your referral", "It is here.", "<p>It is here.</p>")));
    }
  }
}
