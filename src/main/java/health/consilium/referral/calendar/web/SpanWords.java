package health.consilium.referral.calendar.web;

import health.consilium.platform.language.Moments;
import health.consilium.referral.calendar.DaySpan;

/** "Thursday 1 October – Wednesday 7 October", or one day. */
record SpanWords(Moments moments) {

  String of(DaySpan span) {
    String from = moments.weekday(span.from());
    return span.from().equals(span.until()) ? from : from + " – " + moments.weekday(span.until());
  }
}
