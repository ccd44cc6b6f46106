package health.consilium.referral.calendar;

import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole days that a calendar file (iCalendar, RFC 5545) has in a year.
 *
 * @param days in their order
 * @param left how many entries were left out: hours of a day, or repeated otherwise than each year
 */
public record HolidayFile(List<ProposedDays> days, int left) {

  /** In characters; far more than the holidays of any country need. */
  public static final int LONGEST = 150_000;

  private static final int MOST = 100;
  private static final String ENTRY = "VEVENT";

  /** Refuses what is no calendar, and one without days in the year or with far too many. */
  public static HolidayFile read(String text, Year year, ZoneId hospital) {
    List<String> lines = lines(text);
    if (text.length() > LONGEST || !lines.getFirst().equalsIgnoreCase("BEGIN:VCALENDAR")) {
      throw new NoCalendarFile();
    }
    List<ProposedDays> days = new ArrayList<>();
    int left = 0;
    for (HolidayEntry entry : entries(lines)) {
      Optional<ProposedDays> read = entry.in(year, hospital);
      read.ifPresent(days::add);
      left += entry.isLeftOut(hospital) ? 1 : 0;
    }
    if (days.isEmpty()) {
      throw new NoDaysOfYear(year);
    }
    if (days.size() > MOST) {
      throw new TooManyDays(MOST);
    }
    Comparator<ProposedDays> first = Comparator.comparing(proposed -> proposed.span().from());
    return new HolidayFile(days.stream().distinct().sorted(first).toList(), left);
  }

  /** As they were before they were folded. */
  private static List<String> lines(String text) {
    String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> lines = whole.replaceAll("\\R[ \\t]", "").lines().map(String::strip).toList();
    return lines.isEmpty() ? List.of("") : lines;
  }

  /** What stands in an alarm or another part of an entry is none of the entry's own. */
  private static List<HolidayEntry> entries(List<String> lines) {
    List<HolidayEntry> entries = new ArrayList<>();
    Map<String, String> entry = new HashMap<>();
    int depth = 0;
    for (String line : lines) {
      HolidayEntry.Line read = HolidayEntry.Line.of(line);
      if (read.is("BEGIN", ENTRY)) {
        entry.clear();
        depth = 1;
      } else if (read.is("END", ENTRY)) {
        entries.add(new HolidayEntry(Map.copyOf(entry)));
        depth = 0;
      } else if (read.name().equals("BEGIN") && depth > 0) {
        depth++;
      } else if (read.name().equals("END") && depth > 0) {
        depth--;
      } else if (depth == 1) {
        entry.putIfAbsent(read.name(), read.value());
      }
    }
    return entries;
  }
}
