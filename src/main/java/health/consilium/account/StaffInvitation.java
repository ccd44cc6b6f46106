package health.consilium.account;

import health.consilium.platform.EmailAddress;
import health.consilium.platform.language.Language;

/** Whom an administrator invites, and as what; patients open their accounts themselves. */
public record StaffInvitation(EmailAddress email, String name, Role role, Language language) {

  public StaffInvitation {
    if (!role.isStaff()) {
      throw new IllegalArgumentException("patients are not invited");
    }
  }
}
