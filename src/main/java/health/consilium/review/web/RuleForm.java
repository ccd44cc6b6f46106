package health.consilium.review.web;

import health.consilium.platform.language.Language;
import health.consilium.referral.Disease;
import health.consilium.review.routing.Absence;
import health.consilium.review.routing.AbsenceEndsBeforeItBegins;
import health.consilium.review.routing.RoutingDesk;
import health.consilium.review.routing.Rule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A reviewer's rule while an administrator changes it. */
public class RuleForm {

  private static final int USUAL = 5;

  private List<String> diseases = Arrays.stream(Disease.values()).map(Enum::name).toList();
  private List<String> languages = Arrays.stream(Language.values()).map(Language::getCode).toList();
  private boolean urgent = true;
  private int most = USUAL;
  private @Nullable LocalDate awayFrom;
  private @Nullable LocalDate awayUntil;
  private long version;

  static RuleForm of(RoutingDesk.Line line) {
    var form = new RuleForm();
    line.rule().ifPresent(form::read);
    form.version = line.version();
    return form;
  }

  private void read(Rule rule) {
    diseases = rule.diseases().stream().map(Enum::name).toList();
    languages = List.copyOf(rule.languages());
    urgent = rule.urgent();
    most = rule.mostOpen();
    awayFrom = rule.absence().map(Absence::from).orElse(null);
    awayUntil = rule.absence().map(Absence::until).orElse(null);
  }

  Rule rule() {
    Set<Disease> read = diseases.stream().map(Disease::valueOf).collect(Collectors.toSet());
    return new Rule(read, Set.copyOf(languages), urgent, most, absence());
  }

  private Optional<Absence> absence() {
    if (awayFrom == null && awayUntil == null) {
      return Optional.empty();
    }
    if (awayFrom == null || awayUntil == null) {
      throw new AbsenceEndsBeforeItBegins();
    }
    return Optional.of(new Absence(awayFrom, awayUntil));
  }

  public List<String> getDiseases() {
    return diseases;
  }

  public void setDiseases(List<String> diseases) {
    this.diseases = diseases;
  }

  public List<String> getLanguages() {
    return languages;
  }

  public void setLanguages(List<String> languages) {
    this.languages = languages;
  }

  public boolean isUrgent() {
    return urgent;
  }

  public void setUrgent(boolean urgent) {
    this.urgent = urgent;
  }

  public int getMost() {
    return most;
  }

  public void setMost(int most) {
    this.most = most;
  }

  public @Nullable LocalDate getAwayFrom() {
    return awayFrom;
  }

  public void setAwayFrom(@Nullable LocalDate awayFrom) {
    this.awayFrom = awayFrom;
  }

  public @Nullable LocalDate getAwayUntil() {
    return awayUntil;
  }

  public void setAwayUntil(@Nullable LocalDate awayUntil) {
    this.awayUntil = awayUntil;
  }

  public long getVersion() {
    return version;
  }

  public void setVersion(long version) {
    this.version = version;
  }
}
