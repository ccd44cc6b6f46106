package health.consilium.evaluation.protocol;

import health.consilium.account.Account;
import health.consilium.account.Accounts;
import health.consilium.account.Administrator;
import health.consilium.evaluation.protocol.ProtocolVersion.Approved;
import health.consilium.evaluation.protocol.ProtocolVersion.Validity;
import health.consilium.evaluation.protocol.ProtocolVersion.Withdrawn;
import health.consilium.evaluation.protocol.paper.Fault;
import health.consilium.evaluation.protocol.paper.FaultyPaper;
import health.consilium.evaluation.protocol.paper.Paper;
import health.consilium.evaluation.protocol.paper.Paper.Written;
import health.consilium.evaluation.protocol.paper.PaperReader;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.platform.event.Act;
import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where an administrator brings in protocols, approves them and takes them out of use. */
@ApplicationScoped
@Transactional
public class ProtocolDesk {

  @Inject ProtocolVersions versions;
  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  public ProtocolShelf shelf(Administrator administrator) {
    return versions.shelf();
  }

  /** The person behind an account; empty when it is not there any more. */
  public String name(UUID accountId, Administrator administrator) {
    return accounts.find(accountId).map(Account::name).orElse("");
  }

  /** Everything that keeps a paper from being read; empty when it can be brought in. */
  public List<Fault> faults(String text, Administrator administrator) {
    try {
      ProtocolShelf shelf = versions.shelf();
      return faults(numbered(PaperReader.read(text), shelf), shelf);
    } catch (FaultyPaper unreadable) {
      return unreadable.faults();
    }
  }

  /**
   * Files every version of the paper that is new, to be approved; what is there already with the
   * same words stays. All of the paper is taken, or none of it.
   *
   * @return what was new
   */
  public List<Protocol> bringIn(String text, Administrator administrator) {
    versions.workAlone();
    ProtocolShelf shelf = versions.shelf();
    List<Written> paper = numbered(PaperReader.read(text), shelf);
    List<Fault> faults = faults(paper, shelf);
    if (!faults.isEmpty()) {
      throw new FaultyPaper(faults);
    }
    List<Protocol> fresh =
        paper.stream()
            .map(Written::protocol)
            .filter(protocol -> found(shelf, protocol).isEmpty())
            .toList();
    fresh.forEach(protocol -> file(protocol, administrator));
    return fresh;
  }

  private static List<Written> numbered(Paper paper, ProtocolShelf shelf) {
    var wordings = new Wordings(shelf);
    return paper.protocols().stream()
        .map(written -> written.as(wordings.number(written.protocol())))
        .toList();
  }

  private static List<Fault> faults(List<Written> paper, ProtocolShelf shelf) {
    return paper.stream().flatMap(written -> fault(written, shelf).stream()).toList();
  }

  /** Words that are there under this number stay, and what is older comes too late. */
  private static Optional<Fault> fault(Written written, ProtocolShelf shelf) {
    Protocol protocol = written.protocol();
    Optional<ProtocolVersion> there = found(shelf, protocol);
    if (there.isPresent()) {
      return there
          .filter(version -> !version.protocol().equals(protocol))
          .map(version -> written.fault(Fault.Kind.OTHER_WORDS, protocol.name()));
    }
    return shelf.of(protocol.id()).stream()
        .map(version -> version.protocol().number())
        .filter(newest -> newest.compareTo(protocol.number()) > 0)
        .findFirst()
        .map(newest -> written.fault(Fault.Kind.OLDER, protocol.name(), newest.value()));
  }

  private void file(Protocol protocol, Administrator administrator) {
    versions.insert(protocol, administrator.accountId(), clock.instant());
    say("protocol.broughtIn", protocol, administrator);
  }

  /**
   * From now on it may be chosen on its days.
   *
   * @param physician the haematologist who compared it with the label and read its criteria
   */
  public void approve(
      ShownVersion shown, Validity validity, String physician, Administrator administrator) {
    ProtocolVersion current = asShown(shown);
    if (current.approved().isPresent() || current.withdrawn().isPresent()) {
      throw new AlreadyDecided();
    }
    if (current.protocol().indication().doubtful()) {
      throw new NotConfirmed();
    }
    versions.hold(current, validity);
    versions.approve(current, new Approved(clock.instant(), physician, administrator.accountId()));
    say("protocol.approved", current.protocol(), administrator);
  }

  /** What was chosen before stays chosen. */
  public void hold(ShownVersion shown, Validity validity, Administrator administrator) {
    ProtocolVersion current = asShown(shown);
    if (current.withdrawn().isPresent()) {
      throw new AlreadyDecided();
    }
    if (current.approved().isEmpty()) {
      throw new NotApproved();
    }
    versions.hold(current, validity);
    say("protocol.validity", current.protocol(), administrator);
  }

  /** Nobody can choose it any more; evaluations that used it keep it. */
  public void withdraw(ShownVersion shown, String reason, Administrator administrator) {
    ProtocolVersion current = asShown(shown);
    if (current.withdrawn().isPresent()) {
      throw new AlreadyDecided();
    }
    versions.withdraw(current, new Withdrawn(clock.instant(), reason, administrator.accountId()));
    say("protocol.withdrawn", current.protocol(), administrator);
  }

  /**
   * Nobody decides about what they did not see: another decision came first, or another version.
   */
  private ProtocolVersion asShown(ShownVersion shown) {
    versions.workAlone();
    ProtocolVersion current =
        versions.shelf().find(shown.protocolId(), shown.number()).orElseThrow(NotFound::new);
    if (!ShownVersion.of(current).equals(shown)) {
      throw new DecidedMeanwhile();
    }
    return current;
  }

  private static Optional<ProtocolVersion> found(ProtocolShelf shelf, Protocol protocol) {
    return shelf.find(protocol.id(), protocol.number().value());
  }

  private void say(String verb, Protocol protocol, Administrator administrator) {
    acts.fire(
        new Act.Done(
            Optional.of(administrator.accountId()), verb, protocol.name(), clock.instant()));
  }
}
