package health.consilium.account;

import java.util.UUID;

/** A person who does something in the portal, in one of four roles. */
public sealed interface Actor permits Patient, Reviewer, Coordinator, Administrator {

  UUID accountId();

  /** How the person is called on screen; of a patient, the e-mail address. */
  String name();
}
