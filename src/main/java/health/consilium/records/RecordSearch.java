package health.consilium.records;

import health.consilium.account.Actor;
import health.consilium.platform.event.Act;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.referral.UnknownReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where all records of a referral are searched at once, some hundred pages at a time, until enough
 * is found.
 *
 * <p>What is found is read: the search is told to the audit trail, but not what was looked for.
 */
@ApplicationScoped
@Transactional
public class RecordSearch {

  private static final int MOST_PAGES = 200;
  private static final int MOST_MARKS = 4_000;

  @Inject Referrals referrals;
  @Inject MedicalRecords records;
  @Inject WordsOfPages words;
  @Inject Clock clock;
  @Inject Event<Act> acts;

  /** Refused as unknown to whoever may not read these records. */
  public FoundPages find(ReferralNumber number, String typed, Actor reader) {
    Referral referral = referrals.require(number);
    if (!records.mayBeReadBy(referral, reader)) {
      throw new UnknownReferral();
    }
    SoughtWords sought = SoughtWords.typed(typed);
    if (sought.areNone()) {
      return new FoundPages(List.of(), 0);
    }
    acts.fire(
        new Act.Done(
            Optional.of(reader.accountId()),
            "records.searched",
            number.toString(),
            clock.instant()));
    List<WrittenPage> pages = words.of(referral.id());
    List<WrittenPage> written = pages.stream().filter(page -> page.words() > 0).toList();
    Map<WrittenPage, SoughtWords.Passage> passages = passages(written, sought);
    return new FoundPages(marked(passages, typed), pages.size() - written.size());
  }

  private Map<WrittenPage, SoughtWords.Passage> passages(
      List<WrittenPage> pages, SoughtWords sought) {
    Map<WrittenPage, SoughtWords.Passage> passages = new LinkedHashMap<>();
    for (List<WrittenPage> some : WrittenPage.armfuls(pages, WrittenPage::words)) {
      if (passages.size() >= MOST_PAGES) {
        break;
      }
      Map<String, String> said = words.wordsOn(some);
      for (WrittenPage page : some) {
        sought
            .in(said.getOrDefault(page.id(), ""))
            .filter(passage -> passages.size() < MOST_PAGES)
            .ifPresent(passage -> passages.put(page, passage));
      }
    }
    return passages;
  }

  /** Past the most marks pages are still named, and the words can be read on them. */
  private List<PageFound> marked(Map<WrittenPage, SoughtWords.Passage> passages, String typed) {
    List<PageFound> found = new ArrayList<>();
    int marked = 0;
    List<WrittenPage> pages = List.copyOf(passages.keySet());
    for (List<WrittenPage> some : WrittenPage.armfuls(pages, WrittenPage::places)) {
      Map<String, String> places = marked < MOST_MARKS ? words.placesOn(some) : Map.of();
      for (WrittenPage page : some) {
        List<PageMark> marks =
            marked < MOST_MARKS
                ? PageText.of(places.getOrDefault(page.id(), "")).find(typed)
                : List.of();
        marked += marks.size();
        found.add(found(page, Objects.requireNonNull(passages.get(page)), marks));
      }
    }
    return found;
  }

  private static PageFound found(
      WrittenPage page, SoughtWords.Passage passage, List<PageMark> marks) {
    return new PageFound(
        page.recordId(),
        page.number(),
        passage.places(),
        passage.before(),
        passage.words(),
        passage.after(),
        marks);
  }
}
