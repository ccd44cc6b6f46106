package health.consilium.records;

import health.consilium.platform.refusal.NotFound;

/** There is no such record, or none that this person may see; which of the two is not said. */
public class UnknownRecord extends NotFound {}
