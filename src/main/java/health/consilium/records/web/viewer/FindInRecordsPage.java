package health.consilium.records.web.viewer;

import health.consilium.account.SignedInUser;
import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.records.FoundPages;
import health.consilium.records.PageFound;
import health.consilium.records.RecordSearch;
import health.consilium.records.web.SoughtHeader;
import health.consilium.records.web.viewer.ShelvedRecord.Leaf;
import health.consilium.referral.ReferralNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where words stand in all records of a referral, in the order of the shelf. */
@Named
@RequestScoped
public class FindInRecordsPage {

  private static final int LONGEST = 100;

  @Inject RecordSearch search;
  @Inject ReadingTable table;
  @Inject SignedInUser user;

  private @Nullable String number;
  private List<FoundRow> rows = List.of();
  private int places;
  private int withoutWords;

  public void load() {
    ReferralNumber referral =
        ReferralNumber.typed(number == null ? "" : number).orElseThrow(NotFound::new);
    FoundPages found = search.find(referral, words(), user.actor());
    Map<String, PageFound> pages =
        found.pages().stream()
            .collect(
                Collectors.toMap(
                    page -> Shelf.anchor(page.recordId(), page.number()), Function.identity()));
    rows = leaves(referral).flatMap(leaf -> row(leaf, pages.get(leaf.anchor()))).toList();
    places =
        rows.stream()
            .map(row -> pages.get(row.anchor()))
            .filter(Objects::nonNull)
            .mapToInt(PageFound::places)
            .sum();
    withoutWords = found.withoutWords();
  }

  private Stream<FoundRow> row(Leaf leaf, @Nullable PageFound page) {
    return page == null ? Stream.of() : Stream.of(FoundRow.of(page, leaf, texts()));
  }

  private Stream<Leaf> leaves(ReferralNumber referral) {
    return table.lay(referral).shelf().stream().flatMap(record -> record.leaves().stream());
  }

  private static String words() {
    var headers = FacesContext.getCurrentInstance().getExternalContext().getRequestHeaderMap();
    return SoughtHeader.words(headers.get(SoughtHeader.NAME), LONGEST);
  }

  private Texts texts() {
    return Texts.of(user.language());
  }

  /** "5 places on 2 pages". */
  public String getSaid() {
    return rows.isEmpty()
        ? texts().say("viewer.found.none")
        : texts().say("viewer.found", places, rows.size());
  }

  /** That some pages have no words to look in; empty when all have. */
  public String getUnread() {
    return withoutWords == 0 ? "" : texts().say("viewer.found.unread", withoutWords);
  }

  public List<FoundRow> getRows() {
    return rows;
  }

  public @Nullable String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = number;
  }
}
