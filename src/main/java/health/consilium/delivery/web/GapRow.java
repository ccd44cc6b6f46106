package health.consilium.delivery.web;

import health.consilium.records.completeness.Gap;

/** One gap of the records as a coordinator reads it, and whether a request proposes it. */
public record GapRow(String kind, String name, String state, boolean proposed) {

  static GapRow of(Gap gap, OfficeWords words) {
    String name = words.say(gap.kindKey());
    return new GapRow(
        gap.kind().name(),
        name,
        words.say("coordinator.file.gap." + gap.reason().name()),
        gap.needed() && gap.isOpen());
  }
}
