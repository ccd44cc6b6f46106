package health.consilium.review.routing;

import health.consilium.referral.Disease;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reviewer's rule as it is kept; an administrator changes it as a whole. */
@Entity
@Table(name = "routing_rule")
@SuppressWarnings("FieldCanBeFinal") // JPA sets them
public class RoutingRule {

  @Id
  @Column(name = "reviewer_id")
  private UUID reviewerId;

  @Version private long version;

  @Column(nullable = false)
  private boolean urgent;

  @Column(name = "most_open", nullable = false)
  private int mostOpen;

  @Column(name = "away_from")
  private @Nullable LocalDate awayFrom;

  @Column(name = "away_until")
  private @Nullable LocalDate awayUntil;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "routing_disease", joinColumns = @JoinColumn(name = "reviewer_id"))
  @Column(name = "disease")
  @Enumerated(EnumType.STRING)
  private Set<Disease> diseases = new HashSet<>();

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "routing_language", joinColumns = @JoinColumn(name = "reviewer_id"))
  @Column(name = "language")
  private Set<String> languages = new HashSet<>();

  @SuppressWarnings("NullAway.Init") // filled by JPA
  protected RoutingRule() {}

  RoutingRule(UUID reviewerId, Rule rule) {
    this.reviewerId = reviewerId;
    become(rule);
  }

  final void become(Rule rule) {
    urgent = rule.urgent();
    mostOpen = rule.mostOpen();
    awayFrom = rule.absence().map(Absence::from).orElse(null);
    awayUntil = rule.absence().map(Absence::until).orElse(null);
    diseases.clear();
    diseases.addAll(rule.diseases());
    languages.clear();
    languages.addAll(rule.languages());
  }

  Rule rule() {
    return new Rule(diseases, languages, urgent, mostOpen, absence());
  }

  private Optional<Absence> absence() {
    return awayFrom == null || awayUntil == null
        ? Optional.empty()
        : Optional.of(new Absence(awayFrom, awayUntil));
  }

  UUID reviewerId() {
    return reviewerId;
  }

  long version() {
    return version;
  }

  @Override
  public String toString() {
    return "rule of " + reviewerId;
  }
}
