package health.consilium.records;

import health.consilium.platform.refusal.NotFound;

/** There is no such upload, it is another patient's, or nobody went on with it for too long. */
public final class UnknownUpload extends NotFound {}
