package health.consilium.platform.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountriesTest {

  private static final Instant NOW = Instant.parse("2026-09-28T08:00:00Z");

  private final Countries countries = new Countries();

  @Test
  void everyZoneOfEveryCountryIsKnownToTheClock() {
    assertThat(countries.all(Locale.ENGLISH))
        .isNotEmpty()
        .allSatisfy(
            country ->
                assertThat(countries.zonesOf(country.code()))
                    .isNotEmpty()
                    .allSatisfy(zone -> assertThat(ZoneId.of(zone)).isNotNull()));
  }

  @Test
  void countryIsNamedInTheReadersLanguage() {
    assertThat(countries.name("MY", Locale.ENGLISH)).isEqualTo("Malaysia");
    assertThat(countries.name("MY", Locale.CHINESE)).isEqualTo("马来西亚");
  }

  @Test
  void usualZoneIsWhereMostPeopleLive() {
    assertThat(countries.usualZone("ID")).contains("Asia/Jakarta");
    assertThat(countries.usualZone("MY")).contains("Asia/Kuala_Lumpur");
    assertThat(countries.usualZone("XX")).isEmpty();
  }

  @Test
  void zoneIsNamedWithItsCityAndOffset() {
    assertThat(countries.time("Asia/Kuala_Lumpur", Locale.ENGLISH, NOW).name())
        .isEqualTo("Kuala Lumpur Time (UTC+08:00)");
    assertThat(countries.time("Asia/Kuala_Lumpur", Locale.CHINESE, NOW).name())
        .isEqualTo("吉隆坡时间 (UTC+08:00)");
  }

  @Test
  void zonesThatShareANameAreOfferedOnce() {
    assertThat(countries.timesOf("US", Locale.ENGLISH, NOW))
        .extracting(PlaceTime::name)
        .doesNotHaveDuplicates();
  }

  @Test
  void countriesAreSortedInEnglish() {
    assertThat(countries.all(Locale.ENGLISH).getFirst().name()).isEqualTo("Afghanistan");
  }
}
