package health.consilium.evaluation.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.Answer;
import health.consilium.evaluation.Room;
import health.consilium.evaluation.evidence.Evidence;
import health.consilium.evaluation.evidence.Fact;
import health.consilium.evaluation.evidence.Known;
import health.consilium.evaluation.evidence.Known.Person;
import health.consilium.evaluation.protocol.paper.Criterion;
import health.consilium.evaluation.web.ShownEvidence.Offered;
import health.consilium.evaluation.web.ShownEvidence.Said;
import health.consilium.platform.language.Language;
import health.consilium.platform.language.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the referral says to the criteria of the room; gathered once, whatever is asked of it. */
@Named
@RequestScoped
public class EvidencePage {

  @Inject RoomPage page;
  @Inject ProposalsPage proposals;
  @Inject ValuesPage values;
  @Inject SignedInUser user;

  private final Map<String, ShownEvidence> shown = new HashMap<>();
  private @Nullable Known known;

  /** A signed evaluation rests on what was written then, not on what is known today. */
  @PostConstruct
  void gather() {
    Room room = page.getRoom();
    if (!room.signed()) {
      Person person =
          new Person(
              room.patient().birthDate(),
              room.today(),
              proposals.getHospital(),
              room.told().lineCount());
      known = Known.of(person, page.getForm(), values.all());
    }
  }

  ShownEvidence of(Criterion criterion) {
    Known all = known;
    return all == null
        ? ShownEvidence.NOTHING
        : shown.computeIfAbsent(
            criterion.key(), key -> shown(Evidence.of(criterion, all), words()));
  }

  private ShownEvidence shown(Evidence evidence, EvidenceWords words) {
    return new ShownEvidence(
        evidence.facts().stream().map(fact -> said(fact, words)).toList(),
        evidence.facts().stream().flatMap(fact -> words.own(fact).stream()).toList(),
        offered(evidence));
  }

  private static Said said(Fact fact, EvidenceWords words) {
    return new Said(
        words.say(fact),
        words.state(fact),
        words.notes(fact),
        fact.citations().stream().distinct().map(words.words()::cited).toList());
  }

  private @Nullable Offered offered(Evidence evidence) {
    Answer answer = evidence.suggests();
    return answer == null
        ? null
        : new Offered(
            answer.name(),
            Texts.of(user.language()).say("evaluation.answer." + answer),
            letterWords().comment(evidence.facts()));
  }

  private EvidenceWords words() {
    return words(user.language());
  }

  private EvidenceWords letterWords() {
    return words(Language.of(page.getRoom().patient().language()).orElse(Language.ENGLISH));
  }

  private EvidenceWords words(Language language) {
    return EvidenceWords.of(
        new ValueWords(language, page.getRoom().today(), page.getShelf(), values.all()));
  }
}
