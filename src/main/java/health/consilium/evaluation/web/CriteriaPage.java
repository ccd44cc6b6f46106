package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.CriteriaAnswers.ChosenProtocol;
import health.consilium.evaluation.CriteriaAnswers.CriterionAnswer;
import health.consilium.evaluation.IndicationDocumented;
import health.consilium.evaluation.Room;
import health.consilium.evaluation.VersionInUse;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.Sources;
import health.consilium.evaluation.protocol.Sources.Source;
import health.consilium.evaluation.protocol.Standing;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.protocol.paper.Protocol;
import health.consilium.evaluation.web.ProtocolMenu.Choice;
import health.consilium.platform.language.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of the room in which protocols are chosen and their questions answered. */
@Named
@RequestScoped
public class CriteriaPage {

  @Inject RoomPage page;
  @Inject EvidencePage evidence;
  @Inject SignedInUser user;

  /** A chosen protocol with the questions of its indication; null where nothing is to be said. */
  public record Block(
      Protocol protocol,
      String title,
      List<Source> sources,
      boolean draft,
      @Nullable String standing,
      @Nullable IndicationDocumented concluded,
      List<Question> questions,
      @Nullable NewerVersion newer) {}

  /**
   * A question of a criterion.
   *
   * @param above it stands above already and is answered there
   * @param askedBy the protocols that ask it, when there are several
   */
  public record Question(
      Criterion criterion,
      String key,
      String words,
      CriterionAnswer answer,
      List<Allowed> limits,
      ShownEvidence evidence,
      String askedBy,
      boolean above) {}

  /** What one trial allowed, and which it is. */
  public record Allowed(Source source, String text) {}

  public List<Choice> getFitting() {
    return menu().fitting();
  }

  public List<Choice> getOthers() {
    return menu().others();
  }

  private ProtocolMenu menu() {
    return new ProtocolMenu(room(), user.language());
  }

  /** One for each chosen protocol; what two indications ask alike is answered in the first. */
  public List<Block> getBlocks() {
    Set<String> above = new HashSet<>();
    return room().evaluation().used().stream().map(used -> block(used, above)).toList();
  }

  private Block block(VersionInUse used, Set<String> above) {
    Protocol protocol = used.version().protocol();
    return new Block(
        protocol,
        protocol.title(language()),
        protocol.indication().sources().stream().map(Sources::named).toList(),
        room().evaluation().isDraft(used.version()),
        standing(used),
        concluded(protocol),
        protocol.approvedIndication().stream()
            .map(criterion -> question(criterion, "", !above.add(criterion.key())))
            .toList(),
        newer(protocol).orElse(null));
  }

  /** That it is out of use since it was chosen; of no concern to what was signed before. */
  private @Nullable String standing(VersionInUse used) {
    boolean told = used.isOutOfUse() || used.standing() == Standing.EXPIRED;
    return told && !room().signed()
        ? texts().say("review.criteria.standing." + used.standing())
        : null;
  }

  private @Nullable IndicationDocumented concluded(Protocol protocol) {
    return room().evaluation().form().criteria().protocols().stream()
        .filter(chosen -> chosen.id().equals(protocol.id()))
        .findFirst()
        .map(ChosenProtocol::indication)
        .orElse(null);
  }

  private Optional<NewerVersion> newer(Protocol protocol) {
    return room().offered().stream()
        .map(ProtocolVersion::protocol)
        .filter(offered -> !room().signed() && offered.id().equals(protocol.id()))
        .filter(offered -> offered.number().compareTo(protocol.number()) > 0)
        .findFirst()
        .map(offered -> NewerVersion.of(offered, protocol, user.language()));
  }

  /** What the chosen protocols weigh, each question once. */
  public List<Question> getWeighed() {
    Map<String, Criterion> weighed = new LinkedHashMap<>();
    chosen().stream()
        .flatMap(protocol -> protocol.benefitRisk().stream())
        .forEach(criterion -> weighed.putIfAbsent(criterion.key(), criterion));
    return weighed.values().stream()
        .map(criterion -> question(criterion, askedBy(criterion), false))
        .toList();
  }

  /** Empty when all of them ask it. */
  private String askedBy(Criterion criterion) {
    List<Protocol> asking =
        chosen().stream()
            .filter(protocol -> protocol.criteria().anyMatch(criterion::asksTheSame))
            .toList();
    return asking.size() == chosen().size()
        ? ""
        : asking.stream()
            .map(protocol -> protocol.title(language()))
            .collect(Collectors.joining(texts().say("review.comma")));
  }

  private Question question(Criterion criterion, String askedBy, boolean above) {
    return new Question(
        criterion,
        criterion.key(),
        criterion.question(language()),
        page.getForm().criteria().answers().getOrDefault(criterion.key(), CriterionAnswer.NONE),
        criterion.limits().stream().map(CriteriaPage::allowed).toList(),
        above ? ShownEvidence.NOTHING : evidence.of(criterion),
        askedBy,
        above);
  }

  private static Allowed allowed(Criterion.Limit limit) {
    return new Allowed(Sources.named(limit.source()), limit.text());
  }

  private List<Protocol> chosen() {
    return room().evaluation().protocols();
  }

  private Room room() {
    return page.getRoom();
  }

  private String language() {
    return user.language().getCode();
  }

  private Texts texts() {
    return Texts.of(user.language());
  }
}
