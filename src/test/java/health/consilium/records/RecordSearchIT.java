package health.consilium.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.consilium.account.Actor;
import health.consilium.account.Coordinator;
import health.consilium.account.Reviewer;
import health.consilium.audit.WrittenDown;
import health.consilium.records.findings.FindingDesk;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.UnknownReferral;
import health.consilium.support.Statements;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields
class RecordSearchIT {

  @Inject RecordSearch search;
  @Inject FindingDesk desk;
  @Inject RecordsFixture people;
  @Inject WrittenDown trail;

  @Test
  void findsWordsOnEveryPageAndWhereTheyStand() throws Exception {
    ReferralNumber number = people.draftOf(people.patient());
    people.filledWith(number, 2, 10);
    UUID labs = people.recordsOf(number).getFirst();
    UUID letter = people.recordsOf(number).getLast();
    people.copied(labs, 1, "Hb 84 g/L\nM-protein 3.7", "0\t100\t200\t300\t90\tHb");
    people.copied(labs, 2, "", "");
    people.copied(letter, 1, "hb was 69", "");
    Reviewer reviewer = people.reviewer();
    people.claimed(number, reviewer);

    FoundPages found = search.find(number, "HB", reviewer);

    assertThat(found.pages())
        .extracting(page -> page.recordId() + "/" + page.number())
        .containsExactly(labs + "/1", letter + "/1");
    assertThat(found.pages().getFirst().marks()).containsExactly(new PageMark(100, 200, 300, 90));
    assertThat(found.pages().getLast().after()).isEqualTo(" was 69");
    assertThat(found.withoutWords()).isEqualTo(1);
    assertThat(trail.about(number)).contains("records.searched " + reviewer.accountId());
  }

  @Test
  void findsNothingInWhatWasTakenBack() {
    ReferralNumber number = people.draftOf(people.patient());
    people.filledWith(number, 1, 10);
    people.copied(people.recordsOf(number).getFirst(), 1, "Hb 84", "");
    Reviewer reviewer = people.reviewer();
    people.takenBack(number);
    people.claimed(number, reviewer);

    assertThat(search.find(number, "Hb", reviewer)).isEqualTo(new FoundPages(List.of(), 0));
  }

  /** Not even that there is one more page without words. */
  @Test
  void findsNothingOnAPageThatWasSetApart() {
    ReferralNumber number = people.draftOf(people.patient());
    people.filledWith(number, 1, 10);
    UUID letter = people.recordsOf(number).getFirst();
    people.copied(letter, 1, "Hb 84", "");
    people.copied(letter, 2, "Hb 120, another person", "");
    people.copied(letter, 3, "", "");
    Reviewer reviewer = people.reviewer();
    people.claimed(number, reviewer);
    Coordinator coordinator = people.coordinator();

    desk.setAside(number, letter, 2, coordinator);
    desk.setAside(number, letter, 3, coordinator);

    for (Actor reader : List.of(reviewer, coordinator)) {
      FoundPages found = search.find(number, "Hb", reader);
      assertThat(found.pages()).extracting(PageFound::number).containsExactly(1);
      assertThat(found.withoutWords()).isZero();
    }
  }

  /** More than is read at a time, and more than is shown. */
  @Test
  void findsTheFirstTwoHundredOfManyPagesInTheirOrder() {
    ReferralNumber number = people.draftOf(people.patient());
    people.filledWith(number, 1, 10);
    UUID labs = people.recordsOf(number).getFirst();
    IntStream.rangeClosed(1, 120).forEach(page -> people.copied(labs, page, "Na 140", ""));
    IntStream.rangeClosed(121, 330)
        .forEach(page -> people.copied(labs, page, "Hb " + page, "0\t1\t2\t3\t4\tHb"));
    people.copied(labs, 331, " \n\t", "");
    Reviewer reviewer = people.reviewer();
    people.claimed(number, reviewer);

    FoundPages found = search.find(number, "hb", reviewer);

    assertThat(found.pages())
        .extracting(PageFound::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(121, 320).boxed().toList());
    assertThat(found.pages())
        .allSatisfy(page -> assertThat(page.marks()).containsExactly(new PageMark(1, 2, 3, 4)));
    assertThat(found.withoutWords()).isEqualTo(1);
  }

  /** A hundred times the most that a page may say is too much at once. */
  @Test
  void holdsNoMoreThanAFewLargePagesInMemory() {
    ReferralNumber number = people.draftOf(people.patient());
    people.filledWith(number, 1, 10);
    UUID labs = people.recordsOf(number).getFirst();
    people.copiedAlike(labs, 100, 256 * 1024);
    Reviewer reviewer = people.reviewer();
    people.claimed(number, reviewer);

    int statements = Statements.during(() -> search.find(number, "nowhere", reviewer));

    assertThat(statements).isBetween(100 / 8, 100 / 8 + 10);
  }

  @Test
  void isUnknownToWhoeverMayNotReadTheRecords() {
    ReferralNumber draft = people.draftOf(people.patient());
    ReferralNumber sent = people.draftOf(people.patient());
    people.sent(sent);

    assertThatThrownBy(() -> search.find(sent, "Hb", people.reviewer()))
        .isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> search.find(sent, "Hb", people.patient()))
        .isInstanceOf(UnknownReferral.class);
    assertThatThrownBy(() -> search.find(draft, "Hb", people.coordinator()))
        .isInstanceOf(UnknownReferral.class);
    assertThat(search.find(sent, "Hb", people.coordinator()).pages()).isEmpty();
  }
}
