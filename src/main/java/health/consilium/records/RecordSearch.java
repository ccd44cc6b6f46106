package health.consilium.records;

import health.consilium.account.Actor;
import health.consilium.platform.event.Act;
import health.consilium.records.WordsOfPages.PageWords;
import health.consilium.referral.Referral;
import health.consilium.referral.ReferralNumber;
import health.consilium.referral.Referrals;
import health.consilium.referral.UnknownReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where all records of a referral are searched at once, in two queries whatever their number.
 *
 * <p>What is found is read: the search is told to the audit trail, but not what was looked for.
 */
@ApplicationScoped
@Transactional
public class RecordSearch {

  private static final int MOST = 200;

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
    List<PageWords> pages = words.of(referral.id());
    int silent = (int) pages.stream().filter(page -> page.words().isBlank()).count();
    return new FoundPages(found(pages, sought, typed), silent);
  }

  private List<PageFound> found(List<PageWords> pages, SoughtWords sought, String typed) {
    Map<PageWords, SoughtWords.Passage> passages = new LinkedHashMap<>();
    for (PageWords page : pages) {
      sought
          .in(page.words())
          .filter(passage -> passages.size() < MOST)
          .ifPresent(passage -> passages.put(page, passage));
    }
    Map<String, PageText> places = words.placesOn(List.copyOf(passages.keySet()));
    return passages.entrySet().stream()
        .map(
            found ->
                found(
                    found.getKey(),
                    found.getValue(),
                    places.getOrDefault(found.getKey().id(), PageText.NONE).find(typed)))
        .toList();
  }

  private static PageFound found(
      PageWords page, SoughtWords.Passage passage, List<PageMark> marks) {
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
