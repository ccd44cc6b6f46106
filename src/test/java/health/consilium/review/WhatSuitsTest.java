package health.consilium.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhatSuitsTest {

  private static final String QUERY = "select r.id from referral r where r.status = 'NEW'";

  @Test
  void aPageAfterAKeyIsWalkedFromTheKeyToTheEndOfEachIllness() {
    assertThat(WhatSuits.pageOfEach(QUERY, Direction.AFTER))
        .isEqualTo(
            "select x.id from routing_disease d cross join lateral ("
                + QUERY
                + " and r.disease <= d.disease and (r.disease, not r.urgent, r.queue_since, r.id)"
                + " > (d.disease, cast(?2 as boolean), cast(?3 as timestamptz), cast(?4 as uuid))"
                + " and r.language in (select l.language from routing_language l"
                + " where l.reviewer_id = cast(?1 as uuid))"
                + " order by r.disease, (not r.urgent), r.queue_since, r.id limit ?7) x"
                + " where d.reviewer_id = cast(?1 as uuid)");
  }

  @Test
  void aPageBeforeAKeyIsWalkedBackwardsToTheBeginningOfEachIllness() {
    assertThat(WhatSuits.pageOfEach(QUERY, Direction.BEFORE))
        .contains(" and r.disease >= d.disease and (r.disease, not r.urgent,")
        .contains(" < (d.disease, cast(?2 as boolean)")
        .contains(" order by r.disease desc, (not r.urgent) desc, r.queue_since desc, r.id desc")
        .doesNotContain("<= d.disease");
  }

  @Test
  void theFirstPageIsBoundOnBothSidesAndHasNoKey() {
    assertThat(WhatSuits.pageOfEach(QUERY, Direction.FIRST))
        .contains(" and r.disease >= d.disease and r.disease <= d.disease and r.language in")
        .doesNotContain("?2");
  }

  /** The illness comes first, and then the queue's own order. */
  @ParameterizedTest
  @EnumSource
  void anIllnessIsWalkedInTheOrderOfTheQueue(Direction direction) {
    String withinIllness = direction.orderInIllness().replaceFirst("r\\.disease( desc)?, ", "");

    assertThat(withinIllness).isEqualTo(direction.order());
  }
}
