package health.consilium.letter;

import health.consilium.evaluation.Answer;
import health.consilium.evaluation.CitationField;
import health.consilium.evaluation.ExclusionReason;
import health.consilium.evaluation.IndicationDocumented;
import health.consilium.evaluation.NeededBefore;
import health.consilium.evaluation.Translation;
import health.consilium.evaluation.opinion.Agreement;
import health.consilium.evaluation.opinion.ColleagueRead.Kind;
import health.consilium.evaluation.opinion.OpinionCategory;
import health.consilium.platform.language.Language;
import health.consilium.records.RecordKind;
import jakarta.json.bind.annotation.JsonbCreator;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything one letter says, as data and in the order of the evaluation form: the wording around
 * it comes from the bundles, so the same content reads as paper and as a page.
 *
 * @param placed the places that its sentences name, in their words
 */
public record LetterContent(
    Heading heading,
    Face face,
    Sources sources,
    LetterFindings findings,
    List<AppliedProtocol> protocols,
    LetterOpinion opinion,
    SignOff signOff,
    @Nullable Addition addition,
    List<CitedPlace> placed) {

  /** In the sentences of a letter that was kept before no place is known but by its words. */
  @JsonbCreator
  public LetterContent {
    placed = Objects.requireNonNullElse(placed, List.of());
  }

  /** One whose sentences name no place. */
  public LetterContent(
      Heading heading,
      Face face,
      Sources sources,
      LetterFindings findings,
      List<AppliedProtocol> protocols,
      LetterOpinion opinion,
      SignOff signOff,
      @Nullable Addition addition) {
    this(heading, face, sources, findings, protocols, opinion, signOff, addition, List.of());
  }

  /** What is added to a letter: of a letter of its own only the head, help nearby and the end. */
  static LetterContent adding(Heading heading, Addition addition, Face face, SignOff signOff) {
    return new LetterContent(
        heading,
        face,
        new Sources(List.of(), List.of()),
        LetterFindings.NONE,
        List.of(),
        LetterOpinion.NONE,
        signOff,
        addition);
  }

  /** A letter without a signature is a preview and says so on every page. */
  public boolean preview() {
    return signOff.signature() == null;
  }

  /** Whether help nearby comes before everything else in this letter. */
  public boolean urgent() {
    return opinion.category() == OpinionCategory.URGENT_LOCAL_CARE_FIRST
        || findings.status().tellsOfUrgency();
  }

  /** Who writes to whom, about which referral, when and in which language. */
  public record Heading(
      Hospital hospital,
      Language language,
      String number,
      int edition,
      Addressee patient,
      Physician physician,
      LocalDate sentOn,
      LocalDate issuedOn) {}

  /** The house that sends the letter, with the lines of its address as they are to be printed. */
  public record Hospital(String name, String office, List<String> address) {}

  /** The patient whom the letter is about. */
  public record Addressee(String name, LocalDate bornOn) {}

  /** The physician who answers; title, licence and hospital may be empty. */
  public record Physician(String name, String title, String licence, String hospital) {}

  /** The plain first page: the answer, the next steps, what to ask and where to call. */
  public record Face(
      String inShort,
      List<AnsweredQuestion> answers,
      List<NextStep> nextSteps,
      List<String> questionsForYourDoctor,
      List<EmergencyNumber> emergencyNumbers) {}

  /** One question of the patient and its answer. */
  public record AnsweredQuestion(String question, String answer) {}

  /** What is to be done, by whom and by when; the latter two may be empty. */
  public record NextStep(String step, String who, String byWhen) {}

  /** The number to call in a country, by its two-letter code. */
  public record EmergencyNumber(String country, String number) {}

  /** What the opinion rests on, what was not there, and in which words the records were read. */
  public record Sources(
      List<RecordRead> read,
      List<MissingItem> missing,
      @Nullable Translation translation,
      List<RecordExcluded> excluded) {

    /** A letter that was kept before names no record that was set aside. */
    @JsonbCreator
    public Sources {
      excluded = Objects.requireNonNullElse(excluded, List.of());
    }

    public Sources(List<RecordRead> read, List<MissingItem> missing) {
      this(read, missing, null, List.of());
    }
  }

  /** One record that was read. */
  public record RecordRead(
      RecordKind kind,
      String title,
      @Nullable LocalDate date,
      int pages,
      boolean legible,
      int number) {

    @JsonbCreator
    public RecordRead {}

    public RecordRead(
        RecordKind kind, String title, @Nullable LocalDate date, int pages, boolean legible) {
      this(kind, title, date, pages, legible, 0);
    }
  }

  /**
   * One record that was set aside; another person's has neither date nor pages here.
   *
   * @param reason null where the one that was given turned out to be wrong
   */
  public record RecordExcluded(
      RecordKind kind,
      @Nullable LocalDate date,
      int pages,
      @Nullable ExclusionReason reason,
      int number) {

    @JsonbCreator
    public RecordExcluded {}

    public RecordExcluded(
        RecordKind kind, @Nullable LocalDate date, int pages, @Nullable ExclusionReason reason) {
      this(kind, date, pages, reason, 0);
    }
  }

  /** Something that was not there and how it could change the opinion. */
  public record MissingItem(
      String item,
      String howItCouldChange,
      String whoCanProvide,
      @Nullable NeededBefore neededBefore) {

    @JsonbCreator
    public MissingItem {}

    public MissingItem(String item, String howItCouldChange, String whoCanProvide) {
      this(item, howItCouldChange, whoCanProvide, null);
    }
  }

  /**
   * A place in the records: the record by kind and date, and its page.
   *
   * @param number tells the record from others of its kind and day; 0 where there are none
   * @param place what was cited, as {@link CitationField} writes it; null in a letter that was kept
   *     before
   */
  public record Citation(
      RecordKind kind, @Nullable LocalDate date, int page, int number, @Nullable String place) {

    @JsonbCreator
    public Citation {}

    public Citation(RecordKind kind, @Nullable LocalDate date, int page) {
      this(kind, date, page, 0, null);
    }

    /** Nothing in a letter that was kept before. */
    public Optional<UUID> recordId() {
      return place == null
          ? Optional.empty()
          : CitationField.read(place).stream()
              .map(health.consilium.evaluation.Citation::recordId)
              .findFirst();
    }

    /** Without the passage that was chosen on it. */
    Citation wholePage() {
      return recordId()
          .map(record -> new health.consilium.evaluation.Citation(record, page))
          .map(whole -> new Citation(kind, date, page, number, CitationField.write(List.of(whole))))
          .orElse(this);
    }
  }

  /**
   * A protocol whose questions were answered, in the words of the letter's language.
   *
   * @param version the one that the evaluation used, and keeps
   * @param benefitRisk what no protocol before it weighed already
   */
  public record AppliedProtocol(
      String id,
      String version,
      String title,
      boolean draft,
      String indication,
      @Nullable IndicationDocumented documented,
      List<AnsweredCriterion> approvedIndication,
      List<AnsweredCriterion> benefitRisk) {}

  /** One question of the protocol, its answer of four, and where that stands. */
  public record AnsweredCriterion(
      String question, Answer answer, String comment, List<Citation> citations) {

    /** Whether the physician left the question as it was: unknown, without a word or a page. */
    public boolean untouched() {
      return answer == Answer.UNKNOWN && comment.isBlank() && citations.isEmpty();
    }
  }

  /** A colleague who read independently or was asked one question, and whether they agree. */
  public record ColleagueHeard(Kind kind, Agreement agreement, String words) {}

  /**
   * What an addendum says, and to which letter it belongs: its edition, who signed that and when.
   */
  public record Addition(
      int number,
      int edition,
      LocalDate issuedOn,
      String signedBy,
      List<Reply> replies,
      String text,
      List<Citation> citations) {}

  /** One follow-up question of the patient, its answer, and where that stands. */
  public record Reply(String question, String answer, List<Citation> citations) {}

  /** Interests declared, and the signature; a letter not yet signed has none. */
  public record SignOff(String interests, @Nullable Signature signature) {}

  /** Who signed, and when, in the zone of the hospital. */
  public record Signature(String name, ZonedDateTime at) {}
}
