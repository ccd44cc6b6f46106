package health.consilium.delivery.web;

import health.consilium.account.SignedInUser;
import health.consilium.delivery.office.WorkList;
import health.consilium.delivery.office.WorkListRows;
import health.consilium.delivery.office.WorkLists;
import health.consilium.referral.calendar.CalendarDesk;
import health.consilium.review.QueueKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The work lists; which one, how narrowed and from which row on stands in the address. */
@Named
@RequestScoped
public class ReferralsPage {

  @Inject WorkLists workLists;
  @Inject SignedInUser user;
  @Inject OfficeWords words;
  @Inject CalendarDesk calendar;

  private @Nullable String list;
  private @Nullable String find;
  private @Nullable String language;
  private @Nullable String disease;
  private @Nullable String by;
  private @Nullable String after;

  private List<ReferralLine> lines = List.of();
  private Map<WorkList, Integer> counts = Map.of();
  private String next = "";
  private String bareYear = "";

  public void load() {
    WorkLists.Page page =
        workLists.page(asked().of(current(), QueueKey.of(text(after))), user.asCoordinator());
    counts = workLists.counts(user.asCoordinator());
    lines = page.rows().stream().map(row -> ReferralLine.of(row, current(), words)).toList();
    bareYear =
        calendar.promisedWithoutHolidays(user.asCoordinator()).map(Year::toString).orElse("");
    next = page.next().map(key -> address() + "&after=" + key.text()).orElse("");
  }

  private WorkList current() {
    if (list == null && !text(find).isEmpty()) {
      return WorkList.ALL;
    }
    return WorkList.of(text(list)).orElse(WorkList.NEW);
  }

  private String address() {
    return "/coordinator/referrals?list=" + current().getSlug() + asked().parameters();
  }

  private Narrowing asked() {
    return new Narrowing(text(find), text(language), text(disease), text(by));
  }

  private static String text(@Nullable String parameter) {
    return parameter == null ? "" : parameter.strip();
  }

  public List<WorkListLink> getLists() {
    return Arrays.stream(WorkList.values()).map(this::link).toList();
  }

  private WorkListLink link(WorkList each) {
    int count = counts.getOrDefault(each, 0);
    String shown =
        count >= WorkListRows.COUNT_CAP
            ? words.say("coordinator.list.more", WorkListRows.COUNT_CAP - 1)
            : String.valueOf(count);
    return new WorkListLink(
        each.getSlug(),
        words.word("coordinator.list", each),
        each == WorkList.ALL ? "" : shown,
        each == current(),
        each.isHot() && count > 0);
  }

  public String getTitle() {
    return text(find).isEmpty()
        ? words.word("coordinator.list", current())
        : words.say("coordinator.list.found", text(find));
  }

  public String getAbout() {
    return words.say("coordinator.list." + current().name() + ".words");
  }

  public String getHolderTitle() {
    return words.say(
        current() == WorkList.DELIVERY_PROBLEMS
            ? "coordinator.column.trouble"
            : "coordinator.column.holder");
  }

  public String getNothing() {
    return words.say(
        text(find).isEmpty() ? "coordinator.list.empty" : "coordinator.list.emptyFound");
  }

  public boolean isNarrowed() {
    return asked().isNarrow();
  }

  public String getSlug() {
    return current().getSlug();
  }

  public String getFirst() {
    return text(after).isEmpty() ? "" : address();
  }

  public String getNext() {
    return next;
  }

  public String getNow() {
    return words.now();
  }

  /** The year without holidays in which answers are promised already; empty when there is none. */
  public String getBareYear() {
    return bareYear;
  }

  public List<ReferralLine> getLines() {
    return lines;
  }

  /** The ways to narrow the list, each with what is chosen. */
  public List<ListFilter> getFilters() {
    return asked().filters(words);
  }

  public @Nullable String getList() {
    return list;
  }

  public void setList(@Nullable String list) {
    this.list = list;
  }

  public @Nullable String getFind() {
    return find;
  }

  public void setFind(@Nullable String find) {
    this.find = find;
  }

  public @Nullable String getLanguage() {
    return language;
  }

  public void setLanguage(@Nullable String language) {
    this.language = language;
  }

  public @Nullable String getDisease() {
    return disease;
  }

  public void setDisease(@Nullable String disease) {
    this.disease = disease;
  }

  public @Nullable String getBy() {
    return by;
  }

  public void setBy(@Nullable String by) {
    this.by = by;
  }

  public @Nullable String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after;
  }
}
