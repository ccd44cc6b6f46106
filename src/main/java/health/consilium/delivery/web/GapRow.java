package health.consilium.delivery.web;

import health.consilium.records.Gap;

/** One gap of the records as a coordinator reads it, and whether the patient can still close it. */
public record GapRow(String kind, String name, String state, boolean open) {

  static GapRow of(Gap gap, OfficeWords words) {
    String name = words.say(gap.kindKey());
    return new GapRow(
        gap.kind().name(),
        name,
        words.say("coordinator.file.gap." + gap.reason().name()),
        gap.isOpen());
  }
}
