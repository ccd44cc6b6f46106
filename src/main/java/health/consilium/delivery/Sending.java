package health.consilium.delivery;

import health.consilium.account.Accounts;
import health.consilium.account.Coordinator;
import health.consilium.evaluation.CitesSetApartPage;
import health.consilium.evaluation.SetApartCitation;
import health.consilium.letter.Letter;
import health.consilium.letter.LetterEdition;
import health.consilium.letter.LetterRow;
import health.consilium.platform.language.Language;
import health.consilium.platform.mail.Outbox;
import health.consilium.referral.Consent;
import health.consilium.referral.LetterWay;
import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Puts a letter on its way: a delivery, its mail, and a link when the letter is not attached. */
@ApplicationScoped
public class Sending {

  /** Stands in a preview where the code of the link will be. */
  private static final LinkCode NOT_YET = new LinkCode("…");

  @Inject Deliveries deliveries;
  @Inject Accounts accounts;
  @Inject CoveringMails mails;
  @Inject Outbox outbox;
  @Inject DoubtfulCitations doubts;

  ReadyLetter preview(Referral referral, Letter letter, Instant now) {
    LetterWay way = way(referral);
    List<Recipient> recipients = recipients(referral);
    return new ReadyLetter(
        letter.id(),
        new LetterEdition(letter.edition(), letter.addendum()),
        letter.pages(),
        accounts.require(letter.signedBy()).name(),
        letter.printedAt(),
        letter.unprintable(),
        way,
        referral.consentInForce().map(Consent::givenAt).orElse(letter.printedAt()),
        recipients,
        recipients.stream()
            .map(each -> mails.write(cover(referral, letter.id(), each, way, NOT_YET, now)))
            .toList(),
        setApartIn(letter.row()),
        deliveries.isReleased(letter.id()));
  }

  /** Where its evaluation rests on pages that were set apart as another person's. */
  List<SetApartCitation> setApartIn(LetterRow letter) {
    return doubts.in(letter);
  }

  /** Its correction was begun, and what is signed next takes its place. */
  boolean givenBack(LetterRow letter) {
    return deliveries.isCorrected(letter);
  }

  boolean released(Letter letter) {
    return deliveries.isReleased(letter.id());
  }

  /** Refused while its evaluation rests on a page that was set apart as another person's. */
  void release(Referral referral, Letter letter, Coordinator coordinator, Instant now) {
    CitesSetApartPage.refuseAny(setApartIn(letter.row()));
    var release =
        new Delivery.Release(
            letter.id(), referral.id(), way(referral), coordinator.accountId(), now);
    for (Recipient recipient : recipients(referral)) {
      send(UUID.randomUUID(), referral, release, recipient);
    }
  }

  void send(UUID id, Referral referral, Delivery.Release release, Recipient recipient) {
    LinkCode code = LinkCode.fresh();
    UUID mailId =
        outbox.post(
            mails.write(
                cover(referral, release.letterId(), recipient, release.way(), code, release.at())));
    var delivery = new Delivery(id, release, recipient.address(), mailId);
    deliveries.insert(delivery);
    if (release.way() == LetterWay.LINK) {
      deliveries.insert(new LetterLink(delivery.id(), code, release.at()));
    }
  }

  /** Another delivery goes in its place, so nobody is alarmed by its mail. */
  void replaced(Delivery delivery) {
    outbox.setAside(delivery.mailId());
  }

  List<Recipient> recipients(Referral referral) {
    return Recipient.of(referral, accounts.require(referral.patientId()).email());
  }

  private Cover cover(
      Referral referral,
      UUID letterId,
      Recipient recipient,
      LetterWay way,
      LinkCode code,
      Instant now) {
    return new Cover(
        referral.number(),
        letterId,
        deliveries.editionOf(letterId),
        deliveries.reasonOf(letterId),
        Language.of(referral.language()).orElse(Language.ENGLISH),
        recipient,
        way,
        code,
        now.plus(LetterLink.LIFE));
  }

  /** Without a choice in force nothing leaves as an attachment. */
  private static LetterWay way(Referral referral) {
    return referral.consentInForce().map(Consent::letterWay).orElse(LetterWay.LINK);
  }
}
