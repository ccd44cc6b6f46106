package health.consilium.evaluation.protocol.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.protocol.ProtocolDesk;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.Protocols;
import health.consilium.evaluation.protocol.Sources;
import health.consilium.evaluation.protocol.Sources.Source;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.web.ProtocolWords.Tag;
import health.consilium.platform.refusal.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One version of a protocol, to be read whole: every criterion with its sources. */
@Named
@RequestScoped
public class ProtocolPage {

  @Inject ProtocolDesk desk;
  @Inject Protocols protocols;
  @Inject SignedInUser user;

  private String id = "";
  private String number = "";
  private @Nullable ProtocolVersion version;

  public void load() {
    version = desk.shelf(user.asAdministrator()).find(id, number).orElseThrow(NotFound::new);
  }

  /** A criterion with the titles of its sources. */
  public record Read(
      Criterion criterion, String question, List<Allowed> limits, List<Source> sources) {}

  /** What one trial allowed. */
  public record Allowed(String text, Source source) {}

  public List<Read> getApprovedIndication() {
    return getVersion().protocol().approvedIndication().stream().map(this::read).toList();
  }

  public List<Read> getBenefitRisk() {
    return getVersion().protocol().benefitRisk().stream().map(this::read).toList();
  }

  private Read read(Criterion criterion) {
    return new Read(
        criterion,
        criterion.question(user.language().getCode()),
        criterion.limits().stream()
            .map(limit -> new Allowed(limit.text(), Sources.named(limit.source())))
            .toList(),
        sources(criterion.sources()));
  }

  public List<Source> getIndicationSources() {
    return sources(getVersion().protocol().indication().sources());
  }

  private static List<Source> sources(List<String> ids) {
    return ids.stream().map(Sources::named).toList();
  }

  public String getTitle() {
    return getVersion().protocol().title(user.language().getCode());
  }

  public Tag getTag() {
    return new ProtocolWords(
            user.language(), protocols.zone(), protocols.today(), protocols.shelf())
        .tag(getVersion());
  }

  public ProtocolVersion getVersion() {
    return Objects.requireNonNull(version);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
