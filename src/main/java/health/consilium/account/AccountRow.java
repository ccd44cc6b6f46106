package health.consilium.account;

import java.io.Serializable;
import java.util.UUID;

/** One line of the administrator's list of accounts. */
public record AccountRow(UUID id, String email, String name, Role role, AccountState state)
    implements Serializable {

  public boolean isDisabled() {
    return state == AccountState.DISABLED;
  }
}
