package health.consilium.records.web.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import health.consilium.platform.language.Language;
import health.consilium.records.AskedPage;
import health.consilium.records.AskedPages;
import health.consilium.records.FileRow;
import health.consilium.records.PageFrame;
import health.consilium.records.PageStanding;
import health.consilium.records.PageToRead;
import health.consilium.records.RecordFormat;
import health.consilium.records.RecordKind;
import health.consilium.records.RecordToRead;
import health.consilium.records.SafeCopyState;
import health.consilium.records.SignedEdition;
import health.consilium.records.findings.DatedPage;
import health.consilium.records.findings.DatedPage.What;
import health.consilium.records.findings.Noticed;
import health.consilium.records.findings.Prompt;
import health.consilium.records.findings.Prompt.Kind;
import health.consilium.records.web.viewer.ShelvedRecord.Leaf;
import health.consilium.records.web.viewer.ShelvedRecord.Original;
import health.consilium.records.web.viewer.ShelvedRecord.Wish;
import health.consilium.records.web.viewer.Viewer.DatedLeaf;
import health.consilium.records.web.viewer.Viewer.Reader;
import health.consilium.referral.ReferralNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ShelfTest {

  private static final UUID RECORD = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everythingThatIsNoticedHasAWordInTheStrip(Kind kind) {
    for (Language language : Language.values()) {
      Viewer viewer =
          viewer(language, SafeCopyState.READY, List.of(on(1, kind)), List.of(), List.of());

      assertThat(leaf(viewer, 1).flags()).singleElement().asString().isNotBlank();
      assertThat(leaf(viewer, 2).flags()).isEmpty();
    }
  }

  @Test
  void pagesThatDidNotComeAreGapsOfTheirRecord() {
    var missing =
        new Prompt(RECORD, RecordKind.LAB_REPORT, 0, Kind.PAGES_MISSING, List.of("3, 4", "4"));

    Viewer viewer =
        viewer(Language.ENGLISH, SafeCopyState.READY, List.of(missing), List.of(), List.of());

    assertThat(viewer.shelf().getFirst().gaps()).containsExactly("p. 3, 4 not sent");
  }

  @Test
  void daysOnThePagesAreThereToGoToLatestFirstAndOnlyOnPagesThatAreThere() {
    List<DatedPage> dates =
        List.of(
            dated(1, What.COLLECTED, "2026-07-22", true),
            dated(2, What.REPORTED, "2026-08-03", false),
            dated(9, What.PRINTED, "2026-09-01", true));

    Viewer viewer = viewer(Language.ENGLISH, SafeCopyState.READY, List.of(), dates, List.of());

    assertThat(viewer.hasDates()).isTrue();
    assertThat(viewer.dates())
        .extracting(DatedLeaf::label)
        .containsExactly(
            "3 Aug 2026?, reported, Blood tests, p. 2 of 2",
            "22 Jul 2026, sample taken, Blood tests, p. 1 of 2");
  }

  @Test
  void openRequestIsDrawnAndAnAnsweredOneIsOnlyTold() {
    Viewer viewer =
        viewer(
            Language.CHINESE,
            SafeCopyState.READY,
            List.of(),
            List.of(),
            List.of(asked(1, PageStanding.OPEN), asked(2, PageStanding.NO_BETTER_PHOTO)));

    assertThat(leaf(viewer, 1).wish().frame()).isEqualTo("1000 2000 3000 400");
    assertThat(leaf(viewer, 1).wish().flag()).isEqualTo("已请重拍");
    assertThat(leaf(viewer, 2).wish().frame()).isEmpty();
    assertThat(leaf(viewer, 2).wish().says())
        .isEqualTo("2026年11月23日已请患者重拍：“Blurred.”患者无法提供更清晰的照片。");
  }

  @ParameterizedTest
  @EnumSource(value = PageStanding.class, mode = Mode.EXCLUDE, names = "NO_LONGER_NEEDED")
  void howItStandsWithAPageIsSaidInTheStripAndBelowThePage(PageStanding standing) {
    for (Language language : Language.values()) {
      Wish wish = leaf(viewer(language, asked(1, standing)), 1).wish();

      assertThat(wish.flag()).isNotBlank();
      assertThat(wish.says()).contains("Blurred.");
      assertThat(!wish.frame().isEmpty()).isEqualTo(standing.isOpen());
    }
  }

  @Test
  void whoMayNotKnowWhatWasSaidSeesOnlyHowItStands() {
    Wish wish = leaf(viewer(Language.ENGLISH, asked(1, PageStanding.OPEN, "")), 1).wish();

    assertThat(wish).isEqualTo(new Wish("asked again", "asked again", "", ""));
  }

  @Test
  void pageThatIsNoLongerNeededIsLikeOneThatNobodyAskedFor() {
    Viewer viewer = viewer(Language.ENGLISH, asked(1, PageStanding.NO_LONGER_NEEDED));

    assertThat(leaf(viewer, 1).wish()).isEqualTo(Wish.NONE);
  }

  @Test
  void whatIsOftenNeededIsWrittenAsThePatientReads() {
    Asking asking =
        viewer(Language.CHINESE, SafeCopyState.READY, List.of(), List.of(), List.of()).asking();

    assertThat(asking.language()).isEqualTo("en");
    assertThat(asking.hint()).contains("English");
    assertThat(asking.ready().getFirst().label()).contains("模糊");
    assertThat(asking.ready().getFirst().words()).contains("blurred");
  }

  /** After a warning of its own: nothing safe can be shown of it. */
  @ParameterizedTest
  @EnumSource(
      value = SafeCopyState.class,
      names = {"NO_PROGRAM", "CANNOT_BE_SHOWN", "DAMAGED", "TOO_LARGE"})
  void originalOfWhatCannotBeShownIsOffered(SafeCopyState state) {
    ShelvedRecord record =
        viewer(Language.ENGLISH, state, List.of(), List.of(), List.of()).shelf().getFirst();

    assertThat(record.unsafe()).isTrue();
    assertThat(record.originals()).extracting(Original::unsafe).containsExactly(true);
    assertThat(record.gaps()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = SafeCopyState.class,
      names = {"UNCHECKED", "WAITING", "VIRUS"})
  void originalOfWhatIsNotLookedAtOrHarmfulIsNotOffered(SafeCopyState state) {
    ShelvedRecord record =
        viewer(Language.ENGLISH, state, List.of(), List.of(), List.of()).shelf().getFirst();

    assertThat(record.originals()).isEmpty();
  }

  @Test
  void recordOfWhichAllPagesWereSetApartSaysSo() {
    assertThat(gapsOf(SafeCopyState.READY, true, 0))
        .containsExactly("set aside: the pages may be another person’s");
    assertThat(gapsOf(SafeCopyState.READY, false, 0)).containsExactly("cannot be shown safely");
  }

  /** The only photo of a record was asked for again, and the new one is none. */
  @Test
  void recordWithPagesDoesNotSayThatItCannotBeShown() {
    assertThat(gapsOf(SafeCopyState.DAMAGED, false, 1)).isEmpty();
    assertThat(gapsOf(SafeCopyState.WAITING, false, 1)).hasSize(1);
  }

  @Test
  void whatCameSinceItWasSignedIsNew() {
    RecordToRead before = arrived("2026-11-12T01:00:00Z", RecordKind.PATHOLOGY_REPORT, 1);
    RecordToRead unread = arrived("2026-11-20T01:00:00Z", RecordKind.DISCHARGE_SUMMARY, 0);
    RecordToRead after = arrived("2026-11-20T01:00:00Z", RecordKind.LAB_REPORT, 2);
    var signed = new SignedEdition(1, Instant.parse("2026-11-12T09:00:00Z"));

    Viewer viewer = viewer(Language.ENGLISH, signed, before, after, unread);

    assertThat(viewer.since().said()).isEqualTo("2 records since edition 1 (12 Nov 2026)");
    assertThat(viewer.since().first()).isEqualTo(after.id() + ":1");
    assertThat(viewer.isNew(before.id())).isFalse();
    assertThat(viewer.isNew(after.id())).isTrue();
    assertThat(viewer.isNew(unread.id())).isTrue();
    assertThat(viewer(Language.CHINESE, signed, after).since().said()).contains("第1版");
    assertThat(viewer(Language.ENGLISH, signed, after).since().said()).startsWith("1 record since");
  }

  @Test
  void nothingIsNewUntilSomethingIsSignedOrCame() {
    var signed = new SignedEdition(1, NOW);

    assertThat(viewer(Language.ENGLISH, signed, record(SafeCopyState.READY)).since())
        .isEqualTo(new NewRecords("", "", Set.of()));
    assertThat(viewer(Language.ENGLISH, asked(1, PageStanding.OPEN)).since().said()).isEmpty();
  }

  @Test
  void anotherPictureHasAnotherAddressAndTheShelfAnotherMark() {
    Viewer before = viewer(Language.ENGLISH, SafeCopyState.READY, List.of(), List.of(), List.of());
    Viewer after = viewer(Language.ENGLISH, SafeCopyState.READY, List.of(), List.of(), List.of());

    assertThat(leaf(before, 1).large()).isNotEqualTo(leaf(after, 1).large());
    assertThat(before.mark()).isNotEqualTo(after.mark());
  }

  /** By date to be read in order; the number is the one that letters name. */
  @Test
  void standsInTheOrderOfDatesAndKeepsItsNumber() {
    RecordToRead first = dated(LocalDate.of(2026, 5, 5), NOW);
    RecordToRead older = dated(LocalDate.of(2025, 5, 5), NOW.plusSeconds(60));
    var noted =
        new LeafNotes(
            new Laid(
                List.of(),
                new Noticed(List.of(), List.of()),
                new AskedPages(List.of(), true, "en"),
                Optional.empty()),
            new ViewerWords(Language.ENGLISH, ZoneOffset.UTC));

    List<ShelvedRecord> shelf =
        new Shelf(new ViewerWords(Language.ENGLISH, ZoneOffset.UTC), noted)
            .of(List.of(first, older));

    assertThat(shelf).extracting(ShelvedRecord::id).containsExactly(older.id(), first.id());
    assertThat(shelf)
        .extracting(ShelvedRecord::title)
        .containsExactly("Blood tests 2", "Blood tests 1");
  }

  private static RecordToRead dated(LocalDate day, Instant receivedAt) {
    RecordToRead undated = record(SafeCopyState.READY);
    return new RecordToRead(
        UUID.randomUUID(),
        undated.kind(),
        undated.label(),
        undated.safeCopy(),
        receivedAt,
        Optional.of(day),
        undated.files(),
        undated.pages());
  }

  private static Viewer viewer(Language language, AskedPage asked) {
    return viewer(language, SafeCopyState.READY, List.of(), List.of(), List.of(asked));
  }

  private static Viewer viewer(
      Language language,
      SafeCopyState state,
      List<Prompt> prompts,
      List<DatedPage> dates,
      List<AskedPage> asked) {
    Laid laid =
        new Laid(
            List.of(record(state)),
            new Noticed(prompts, dates),
            new AskedPages(asked, true, "en"),
            Optional.empty());
    return viewer(language, laid);
  }

  private static Viewer viewer(Language language, SignedEdition last, RecordToRead... records) {
    return viewer(
        language,
        new Laid(
            List.of(records),
            new Noticed(List.of(), List.of()),
            new AskedPages(List.of(), true, "en"),
            Optional.of(last)));
  }

  private static Viewer viewer(Language language, Laid laid) {
    return Viewer.of(
        new ReferralNumber("SO-2026-00417"),
        laid,
        Reader.REVIEWER,
        new ViewerWords(language, ZoneOffset.UTC));
  }

  private static List<String> gapsOf(SafeCopyState state, boolean setApart, int pages) {
    var noted =
        new LeafNotes(
            new Laid(
                List.of(),
                new Noticed(List.of(), List.of()),
                new AskedPages(List.of(), true, "en"),
                Optional.empty()),
            new ViewerWords(Language.ENGLISH, ZoneOffset.UTC));
    var shelf = new Shelf(new ViewerWords(Language.ENGLISH, ZoneOffset.UTC), noted);
    return shelf.of(List.of(record(state, setApart, pages))).getFirst().gaps();
  }

  private static RecordToRead arrived(String at, RecordKind kind, int pages) {
    RecordToRead like = record(SafeCopyState.READY, false, pages);
    return new RecordToRead(
        UUID.randomUUID(),
        kind,
        like.label(),
        like.safeCopy(),
        Instant.parse(at),
        like.documentDate(),
        like.files(),
        like.pages());
  }

  private static RecordToRead record(SafeCopyState state) {
    return record(state, false, state == SafeCopyState.READY ? 2 : 0);
  }

  private static RecordToRead record(SafeCopyState state, boolean setApart, int pages) {
    var file =
        new FileRow(
            UUID.randomUUID(), "labs.pdf", RecordFormat.PDF, 10, state, 1, 0, pages, setApart);
    return new RecordToRead(
        RECORD,
        RecordKind.LAB_REPORT,
        "labs.pdf",
        state,
        NOW,
        Optional.empty(),
        List.of(file),
        IntStream.rangeClosed(1, pages)
            .mapToObj(page -> new PageToRead(UUID.randomUUID(), page, 100, 140, true))
            .toList());
  }

  private static Leaf leaf(Viewer viewer, int number) {
    return viewer.shelf().getFirst().leaves().get(number - 1);
  }

  private static Prompt on(int page, Kind kind) {
    return new Prompt(RECORD, RecordKind.LAB_REPORT, page, kind, List.of());
  }

  private static DatedPage dated(int page, What what, String day, boolean sure) {
    return new DatedPage(RECORD, page, what, LocalDate.parse(day), sure);
  }

  private static AskedPage asked(int page, PageStanding standing) {
    return asked(page, standing, "Blurred.");
  }

  private static AskedPage asked(int page, PageStanding standing, String words) {
    return new AskedPage(
        UUID.randomUUID(),
        RECORD,
        RecordKind.LAB_REPORT,
        page,
        100,
        140,
        new PageFrame(1000, 2000, 3000, 400),
        words,
        "Dr Lin",
        NOW,
        standing,
        NOW);
  }
}
