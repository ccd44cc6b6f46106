package health.consilium.account;

import health.consilium.platform.language.Language;
import java.util.UUID;

/** What is known of the account behind one request, read from the database for that request. */
public record SignedIn(UUID accountId, String name, Role role, Language language) {}
