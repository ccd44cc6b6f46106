package health.consilium.delivery.web;

import health.consilium.delivery.office.WorkList;
import health.consilium.delivery.office.WorkListQuestion;
import health.consilium.platform.language.Language;
import health.consilium.referral.Disease;
import health.consilium.referral.Submitter;
import health.consilium.review.QueueKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** By what a work list is narrowed, as the address says it; each is empty for any. */
record Narrowing(String find, String language, String disease, String by) {

  WorkListQuestion of(WorkList list, Optional<QueueKey> after) {
    return new WorkListQuestion(
        list,
        find,
        Language.of(language),
        one(Disease.values(), disease),
        one(Submitter.values(), by),
        after);
  }

  private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
  }

  boolean isNarrow() {
    return !find.isEmpty() || !language.isEmpty() || !disease.isEmpty() || !by.isEmpty();
  }

  /** As they stand in the address. */
  String parameters() {
    return parameter("find", find)
        + parameter("language", language)
        + parameter("disease", disease)
        + parameter("by", by);
  }

  private static String parameter(String name, String value) {
    return value.isEmpty()
        ? ""
        : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The ways to narrow the list, each with what is chosen. */
  List<ListFilter> filters(OfficeWords words) {
    return List.of(
        filter(
            "language",
            "any",
            options(
                Language.values(),
                Language::getCode,
                each -> words.word("coordinator.language", each),
                language),
            words),
        filter(
            "disease",
            "any",
            options(
                Disease.values(),
                Enum::name,
                each -> words.word("coordinator.disease", each),
                disease),
            words),
        filter(
            "by",
            "anyone",
            options(
                Submitter.values(),
                Enum::name,
                each -> words.say("coordinator.submitter." + each.name() + ".choice"),
                by),
            words));
  }

  private static <E> List<ListFilter.Option> options(
      E[] values, Function<E, String> written, Function<E, String> label, String chosen) {
    return Arrays.stream(values)
        .map(
            each ->
                new ListFilter.Option(
                    written.apply(each), label.apply(each), written.apply(each).equals(chosen)))
        .toList();
  }

  private static ListFilter filter(
      String name, String any, List<ListFilter.Option> options, OfficeWords words) {
    return new ListFilter(
        name,
        words.say("coordinator.filter." + name),
        words.say("coordinator.filter." + any),
        options);
  }
}
