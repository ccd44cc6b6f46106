package health.consilium.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralStatusTest {

  /** From each status (rows) to each status (columns): x is a step that the life allows. */
  private static final String LIFE =
      """
      from \\ to        DRAFT SUBMITTED AWAITING_REVIEW IN_REVIEW AWAITING_RECORDS EVALUATED ANSWERED CLOSED WITHDRAWN DECLINED
      DRAFT            -     x         -               -         -                -         -        -      -         -
      SUBMITTED        -     -         x               -         x                -         -        -      x         x
      AWAITING_REVIEW  -     -         -               x         x                -         -        -      x         x
      IN_REVIEW        -     -         x               -         x                x         -        -      x         x
      AWAITING_RECORDS -     -         x               x         -                -         -        -      x         x
      EVALUATED        -     -         -               x         -                -         x        -      x         -
      ANSWERED         -     -         -               x         -                x         -        x      -         -
      CLOSED           -     -         -               -         -                -         -        -      -         -
      WITHDRAWN        -     -         -               -         -                -         -        -      -         -
      DECLINED         -     -         -               -         -                -         -        -      -         -
      """;

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @MethodSource("pairs")
  void lifeAllowsExactlyTheStepsOfTheTable(
      ReferralStatus from, ReferralStatus to, boolean allowed) {
    assertThat(from.mayBecome(to)).isEqualTo(allowed);
  }

  static Stream<Arguments> pairs() {
    List<ReferralStatus> columns = columns(LIFE.lines().findFirst().orElseThrow());
    return LIFE.lines().skip(1).map(ReferralStatusTest::cells).flatMap(row -> pairs(row, columns));
  }

  private static Stream<Arguments> pairs(List<String> row, List<ReferralStatus> columns) {
    ReferralStatus from = ReferralStatus.valueOf(row.getFirst());
    return IntStream.range(0, columns.size())
        .mapToObj(i -> Arguments.of(from, columns.get(i), row.get(i + 1).equals("x")));
  }

  private static List<ReferralStatus> columns(String header) {
    return cells(header).stream().skip(3).map(ReferralStatus::valueOf).toList();
  }

  private static List<String> cells(String line) {
    return List.of(line.strip().split("\\s+", -1));
  }
}
