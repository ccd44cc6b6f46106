package health.consilium.delivery;

import health.consilium.evaluation.Evaluations;
import health.consilium.evaluation.SetApartCitation;
import health.consilium.evaluation.addendum.Addenda;
import health.consilium.letter.LetterRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Where a letter rests on pages that were set apart as another person's. */
@ApplicationScoped
public class DoubtfulCitations {

  @Inject Evaluations evaluations;
  @Inject Addenda addenda;

  /** What is added to a letter rests on what that letter rests on, and on its own pages. */
  List<SetApartCitation> in(LetterRow letter) {
    return Stream.concat(
            evaluations.setApartIn(evaluations.require(letter.evaluationId())).stream(),
            addenda.find(letter.evaluationId(), letter.edition().addendum()).stream()
                .flatMap(addendum -> addenda.setApartIn(addendum).stream()))
        .distinct()
        .toList();
  }
}
