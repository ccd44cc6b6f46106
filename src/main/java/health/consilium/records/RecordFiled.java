package health.consilium.records;

import java.util.UUID;

/** A patient's record was received. */
public record RecordFiled(UUID recordId, UUID referralId, UUID patientId) {}
