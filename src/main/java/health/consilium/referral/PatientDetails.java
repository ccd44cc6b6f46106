package health.consilium.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who the patient is and how to reach them.
 *
 * @param name as on the records
 * @param country ISO 3166-1 alpha-2
 * @param language of the letter, {@code en} or {@code zh}
 * @param timeZone IANA name
 */
public record PatientDetails(
    String name,
    LocalDate birthDate,
    Sex sex,
    String country,
    String language,
    String timeZone,
    Reach reach) {

  /** How the patient can be reached besides the account's e-mail; a call can be asked for. */
  public record Reach(@Nullable String phone, @Nullable String callTimes, boolean callWanted) {}
}
