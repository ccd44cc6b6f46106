package health.consilium.account;

import java.util.Optional;
import java.util.UUID;

/**
 * Which accounts of the staff are looked for: by a part of the name or the address, after or before
 * an account in the list.
 */
public record StaffQuestion(String words, Optional<UUID> after, Optional<UUID> before) {

  /** Everybody, from the beginning, whose name or address has this in it. */
  public static StaffQuestion of(String words) {
    return new StaffQuestion(words, Optional.empty(), Optional.empty());
  }
}
