package health.consilium.records.findings;

import health.consilium.records.PageLook;
import health.consilium.records.RecordKind;
import health.consilium.records.findings.Prompt.Kind;
import health.consilium.referral.PatientDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out of what the pages say what a person should look at. */
public final class Prompts {

  private final List<FoundOnPage> ours;
  private final Optional<PatientDetails> patient;
  private final List<Prompt> prompts = new ArrayList<>();

  private Prompts(List<FoundOnPage> pages, Optional<PatientDetails> patient) {
    this.ours = pages.stream().filter(page -> !page.isAnothers()).toList();
    this.patient = patient;
  }

  static List<Prompt> of(List<FoundOnPage> pages, Optional<PatientDetails> patient) {
    Prompts prompts = new Prompts(pages, patient);
    pages.forEach(prompts::look);
    new MissingPages(prompts.ours).prompts().forEach(prompts.prompts::add);
    return prompts.prompts;
  }

  /** The kinds of records that are there, but not with all their pages. */
  public static Set<RecordKind> kindsWithPagesMissing(List<FoundOnPage> pages) {
    return of(pages, Optional.empty()).stream()
        .filter(prompt -> prompt.kind() == Kind.PAGES_MISSING)
        .map(Prompt::record)
        .collect(Collectors.toSet());
  }

  private void look(FoundOnPage page) {
    if (page.isAnothers()) {
      add(page, Kind.SET_ASIDE, List.of());
      return;
    }
    if (page.ours().isEmpty()) {
      lookWhose(page);
    }
    lookWhyHardToRead(page);
    page.said(FindingKind.PRELIMINARY).forEach(say -> add(page, Kind.PRELIMINARY, List.of(say)));
    page.said(FindingKind.PENDING).forEach(say -> add(page, Kind.PENDING, List.of(say)));
    page.said(FindingKind.COLLECTED).stream()
        .flatMap(date -> WrittenDate.kept(date).stream())
        .filter(WrittenDate::ambiguous)
        .forEach(date -> add(page, Kind.AMBIGUOUS_DATE, List.of(date.date().toString())));
  }

  /** That it could hardly be read is only told when it is not known why. */
  private void lookWhyHardToRead(FoundOnPage page) {
    List<Kind> why = page.look().map(Prompts::faults).orElse(List.of());
    why.forEach(kind -> add(page, kind, List.of()));
    if (why.isEmpty() && !page.said(FindingKind.HARD_TO_READ).isEmpty()) {
      add(page, Kind.HARD_TO_READ, List.of());
    }
  }

  private static List<Kind> faults(PageLook look) {
    List<Kind> faults = new ArrayList<>();
    if (look.isDark()) {
      faults.add(Kind.DARK);
    }
    if (look.isBlurred()) {
      faults.add(Kind.BLURRED);
    }
    if (look.isCut()) {
      faults.add(Kind.CUT);
    }
    return faults;
  }

  private void lookWhose(FoundOnPage page) {
    patient.ifPresent(
        details -> {
          lookAtName(page, details.name());
          lookAtBirthDate(page, details.birthDate());
        });
    lookAtRecordNumber(page);
  }

  private void lookAtName(FoundOnPage page, String name) {
    List<String> names = page.said(FindingKind.NAME);
    if (!names.isEmpty()
        && names.stream().map(PersonName::new).noneMatch(new PersonName(name)::mayBe)) {
      add(page, Kind.OTHER_NAME, List.of(names.getFirst(), name));
    }
  }

  private void lookAtBirthDate(FoundOnPage page, LocalDate birthDate) {
    List<WrittenDate> dates =
        page.said(FindingKind.BIRTH_DATE).stream()
            .flatMap(date -> WrittenDate.kept(date).stream())
            .toList();
    if (!dates.isEmpty() && dates.stream().noneMatch(date -> date.mayBe(birthDate))) {
      add(
          page,
          Kind.OTHER_BIRTH_DATE,
          List.of(dates.getFirst().date().toString(), birthDate.toString()));
    }
  }

  /** Hospitals number patients each in its own way, so only pages of one record are compared. */
  private void lookAtRecordNumber(FoundOnPage page) {
    List<String> numbers = page.said(FindingKind.RECORD_NUMBER);
    Map<String, Integer> others = new LinkedHashMap<>();
    ours.stream()
        .filter(other -> other.recordId().equals(page.recordId()) && !other.equals(page))
        .flatMap(other -> other.said(FindingKind.RECORD_NUMBER).stream())
        .forEach(number -> others.merge(number, 1, Integer::sum));
    if (numbers.isEmpty() || others.isEmpty() || numbers.stream().anyMatch(others::containsKey)) {
      return;
    }
    add(
        page,
        Kind.OTHER_RECORD_NUMBER,
        List.of(numbers.getFirst(), others.keySet().iterator().next()));
  }

  private void add(FoundOnPage page, Kind kind, List<String> details) {
    prompts.add(new Prompt(page.recordId(), page.kind(), page.number(), kind, details));
  }
}
