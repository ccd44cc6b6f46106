package health.consilium.delivery.web;

import health.consilium.platform.refusal.NotFound;
import health.consilium.referral.ReferralNumber;
import health.consilium.review.HandOver;
import health.consilium.review.HandOverDesk;
import health.consilium.review.routing.Explanation;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Who passed a referral on to whom, in which words, and what came of it. */
@Named
@RequestScoped
public class HandOversPage {

  @Inject HandOverDesk desk;
  @Inject OfficeWords words;

  private List<Line> lines = List.of();

  /** One hand-over or offer, and what came of it. */
  public record Line(String by, List<String> words, String answer, String reply) {}

  @PostConstruct
  void open() {
    String typed = Objects.toString(Faces.getRequestParameter("number"), "");
    ReferralNumber number = ReferralNumber.typed(typed).orElseThrow(NotFound::new);
    lines = desk.on(number, words.coordinator()).stream().map(this::line).toList();
  }

  private Line line(HandOver handOver) {
    String answer =
        handOver.to().isEmpty() ? "" : words.word("coordinator.file.handOver", handOver.answer());
    return new Line(by(handOver), said(handOver), answer, handOver.reply());
  }

  private String by(HandOver handOver) {
    String at = words.moment(handOver.at());
    if (handOver.to().isEmpty()) {
      return words.say("coordinator.file.handOver.released", handOver.from(), at);
    }
    HandOver.Offered offered = handOver.offered();
    if (offered == null) {
      return words.say("coordinator.file.handOver.by", handOver.from(), handOver.to(), at);
    }
    String until = words.moment(offered.until());
    return handOver.from().isEmpty()
        ? words.say("coordinator.file.offer.byRule", handOver.to(), at, until)
        : words.say("coordinator.file.offer.by", handOver.from(), handOver.to(), at, until);
  }

  /** In the sender's words, or how the rules chose. */
  private List<String> said(HandOver handOver) {
    HandOver.Offered offered = handOver.offered();
    if (offered != null && !offered.why().isEmpty()) {
      return new RoutingWords(words).of(Explanation.read(offered.why()));
    }
    return Stream.of(handOver.words()).filter(said -> !said.isEmpty()).toList();
  }

  public List<Line> getLines() {
    return lines;
  }
}
