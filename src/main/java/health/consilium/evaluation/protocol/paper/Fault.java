package health.consilium.evaluation.protocol.paper;

import java.util.List;

/**
 * One thing that is wrong with a paper.
 *
 * @param line counts from 1
 * @param names what its sentence names, such as a field or an id
 */
public record Fault(int line, Kind kind, List<String> names) {

  /** What can be wrong; each has its own sentence. */
  public enum Kind {
    TOO_LONG,
    NOT_YAML,
    TOO_MANY_ALIASES,
    OWN_TYPE,
    NO_PROTOCOLS,
    NO_CRITERIA,
    MISSING,
    UNKNOWN_FIELD,
    TWICE,
    NOT_TEXT,
    NOT_LIST,
    NOT_FIELDS,
    NOT_NUMBER,
    BAD_ID,
    BAD_VERSION,
    BAD_DISEASE,
    BAD_KIND,
    BAD_ANSWERS,
    ID_TWICE,
    NO_SUCH_CRITERION,
    WRONG_BLOCK,
    WRONG_DISEASE,
    OTHER_WORDS,
    OLDER
  }

  static Fault at(int line, Kind kind, String... names) {
    return new Fault(line, kind, List.of(names));
  }

  /** Under which its sentence stands. */
  public String messageKey() {
    return "administrator.paper.fault." + kind;
  }
}
