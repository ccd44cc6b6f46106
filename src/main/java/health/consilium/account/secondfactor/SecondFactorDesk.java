package health.consilium.account.secondfactor;

import health.consilium.account.Actor;
import health.consilium.platform.event.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where staff set up their second factor and show it. */
@ApplicationScoped
@Transactional
public class SecondFactorDesk {

  private static final int RECOVERY_CODES = 10;

  @Inject Authenticators authenticators;
  @Inject KeySeal seal;
  @Inject SecondFactorCheck check;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  public SecondFactor look(Actor staff) {
    UUID id = staff.accountId();
    return fresh(authenticators.find(id))
        .map(found -> told(found, staff))
        .orElseGet(SecondFactor.Missing::new);
  }

  /** Offers a key for the app; one that is offered still or in force stays as it is. */
  public void begin(Actor staff) {
    UUID id = staff.accountId();
    Optional<Authenticator> known = authenticators.findAlone(id);
    if (fresh(known).isPresent()) {
      return;
    }
    known.ifPresent(authenticators::remove);
    byte[] sealed = seal.close(id, SharedKey.random());
    authenticators.insert(new Authenticator(id, sealed, seal.first(), clock.instant()));
  }

  /**
   * The app's first right code puts the second factor in force. Answers the recovery codes, which
   * nobody can read a second time.
   */
  public List<String> confirm(Actor staff, String code) {
    UUID id = staff.accountId();
    Authenticator offered =
        fresh(authenticators.findAlone(id))
            .filter(found -> !found.isInForce())
            .orElseThrow(NoSecondFactor::new);
    Instant now = clock.instant();
    // proves that the key arrived, and vouches for nothing yet: the same code still counts once
    check.requireOffered(offered, code);
    offered.confirm(now);
    tell("secondFactor.setUp", id);
    return newCodes(id);
  }

  /** Shows that it is still this person: a code of the app, once, or a recovery code, once. */
  public void require(Actor staff, String code) {
    check.require(staff.accountId(), code);
  }

  /** New recovery codes; those from before stop working. The app is asked first. */
  public List<String> renewCodes(Actor staff, String code) {
    check.require(staff.accountId(), code);
    tell("secondFactor.codesRenewed", staff.accountId());
    return newCodes(staff.accountId());
  }

  /** Takes the app out of force, to set up another; it or a recovery code is asked first. */
  public void giveUp(Actor staff, String code) {
    authenticators.remove(check.require(staff.accountId(), code));
    tell("secondFactor.givenUp", staff.accountId());
  }

  /** Closes some that another master key closed by the first one; how many it were. */
  public int closeAnew(int most) {
    List<Authenticator> others = authenticators.closedByOthersThan(seal.first(), most);
    for (Authenticator each : others) {
      SharedKey key = seal.open(each.accountId(), each.sealed());
      each.closeAnew(seal.close(each.accountId(), key), seal.first());
    }
    return others.size();
  }

  private List<String> newCodes(UUID id) {
    Instant now = clock.instant();
    List<RecoveryWords> words =
        Stream.generate(RecoveryWords::random).limit(RECOVERY_CODES).toList();
    authenticators.replaceCodes(
        id, words.stream().map(each -> new RecoveryCode(id, each, now)).toList());
    return words.stream().map(RecoveryWords::printed).toList();
  }

  private Optional<Authenticator> fresh(Optional<Authenticator> known) {
    return known.filter(found -> !found.isStale(clock.instant()));
  }

  private SecondFactor told(Authenticator known, Actor staff) {
    UUID id = known.accountId();
    return known
        .confirmedAt()
        .<SecondFactor>map(since -> new SecondFactor.InForce(since, authenticators.unusedCodes(id)))
        .orElseGet(() -> offer(seal.open(id, known.sealed()), staff));
  }

  private static SecondFactor.Offered offer(SharedKey key, Actor staff) {
    return new SecondFactor.Offered(key.typed(), KeyAddress.of(key, staff.name()));
  }

  private void tell(String verb, UUID id) {
    acts.fire(new Act.Done(Optional.of(id), verb, id.toString(), clock.instant()));
  }
}
