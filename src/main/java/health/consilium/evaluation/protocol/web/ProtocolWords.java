package health.consilium.evaluation.protocol.web;

import health.consilium.evaluation.protocol.ProtocolShelf;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.ProtocolVersion.Validity;
import health.consilium.evaluation.protocol.Standing;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Moments;
import health.consilium.platform.language.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What is said about protocols and their versions, in the language of the reader. */
record ProtocolWords(Language language, ZoneId zone, LocalDate today, ProtocolShelf shelf) {

  /** The name of a standing and how loud it is to be said. */
  public record Tag(String kind, String words) {}

  Tag tag(ProtocolVersion version) {
    Standing standing = standing(version);
    boolean reference = version.protocol().referenceOnly() && standing == Standing.DRAFT;
    String kind =
        switch (standing) {
          case APPROVED -> "good";
          case DRAFT, OFF -> "wait";
          case WITHDRAWN, EXPIRED -> "bad";
          case IN_PREPARATION, NOT_YET, REPLACED -> "line";
        };
    return reference
        ? new Tag("line", tell("standing.REFERENCE"))
        : new Tag(kind, tell("standing." + standing));
  }

  Standing standing(ProtocolVersion version) {
    return shelf.standing(version, today);
  }

  /** Who and when, or what it means. */
  String about(ProtocolVersion version) {
    return switch (standing(version)) {
      case APPROVED, EXPIRED, NOT_YET ->
          version.approved().map(approved -> by(approved.physician(), approved.at())).orElse("");
      case WITHDRAWN ->
          version.withdrawn().map(withdrawn -> by(withdrawn.reason(), withdrawn.at())).orElse("");
      case DRAFT -> tell(version.protocol().referenceOnly() ? "about.REFERENCE" : "about.DRAFT");
      case OFF, IN_PREPARATION, REPLACED -> tell("about." + standing(version));
    };
  }

  private String by(String who, Instant at) {
    return who.isEmpty() ? date(at) : who + texts().say("review.comma") + date(at);
  }

  String date(Instant at) {
    return moments().date(moments().dateOf(at));
  }

  /** Such as "from 1 December 2026 until 30 November 2027". */
  String days(Validity validity) {
    LocalDate from = validity.from();
    LocalDate until = validity.until();
    if (from == null) {
      return until == null ? tell("days.always") : tell("days.until", date(until));
    }
    return until == null
        ? tell("days.from", date(from))
        : tell("days.between", date(from), date(until));
  }

  private String date(@Nullable LocalDate day) {
    return day == null ? "" : moments().date(day);
  }

  String tell(String key, Object... arguments) {
    return texts().say("administrator.protocols." + key, arguments);
  }

  Texts texts() {
    return Texts.of(language);
  }

  private Moments moments() {
    return new Moments(language.locale(), zone);
  }
}
