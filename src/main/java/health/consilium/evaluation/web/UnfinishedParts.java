package health.consilium.evaluation.web;

import health.consilium.evaluation.Reminder;
import health.consilium.evaluation.Unfinished;

/** Where in the room each part is written that signing needs, or that is worth a look. */
final class UnfinishedParts {

  private UnfinishedParts() {}

  /** The id of the field or section. */
  static String field(Unfinished part) {
    return switch (part) {
      case IN_SHORT -> "inShort";
      case QUESTION -> "part-QUESTIONS";
      case DISEASE -> "disease";
      case LINE_COUNT -> "count-confirmed";
      case DISEASE_STATUS -> "now";
      case URGENT_ADVICE -> "urgent";
      case PROTOCOL -> "protocols";
      case INDICATION -> "part-CRITERIA";
      case OPINION -> "part-OPINION";
      case UNCERTAINTY -> "uncertainty";
      case NEXT_STEPS -> "part-PLAN";
      case COSTS -> "costs";
      case CONFLICT_OF_INTEREST -> "conflict";
    };
  }

  static String field(Reminder reminder) {
    return switch (reminder) {
      case URGENT_FINDINGS, URGENT_TOLD -> "urgent";
      case EXCLUDED_CITED, FOUND_OURS -> "excluded";
      case CONFIRMED -> "confirmed";
      case STAGE_NOW -> "stages";
      case GENETIC_RESULT -> "genetic-tests";
      case VALUES, VALUE_INCOMPLETE -> "part-VALUES";
      case LDH_LIMIT -> "value-range-LDH";
      case COUNT_WRITTEN -> "count-confirmed";
      case UNCITED_LINES -> "part-TREATMENT";
      case UNCITED_REASONS -> "part-OPINION";
      case UNCITED_ANSWERS -> "part-QUESTIONS";
      case COUNT_REASON -> "count-reason";
      case NO_PROTOCOL, EXPIRED -> "protocols";
      case OPEN_CRITERIA, UNCITED_CRITERIA -> "part-CRITERIA";
      case WHAT_WOULD_CHANGE -> "whatWouldChange";
      case COSTS_IN_WORDS -> "costs";
      case COLLEAGUE_ASKED, SECOND_READ, OTHER_OPINION, DIFFERENCE -> "part-COLLEAGUES";
    };
  }
}
