package health.consilium.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditEntryTest {

  private static final Instant NOW = Instant.parse("2026-09-28T08:00:00Z");

  @Test
  void hashesTheSameEntryTheSame() {
    assertThat(entry("record.read", "SO-2026-00417").hashAfter(AuditEntry.BEGINNING, 1))
        .isEqualTo(entry("record.read", "SO-2026-00417").hashAfter(AuditEntry.BEGINNING, 1));
  }

  @Test
  void hashesEverythingAboutAnEntry() {
    byte[] hash = entry("record.read", "SO-2026-00417").hashAfter(AuditEntry.BEGINNING, 1);

    assertThat(entry("record.rea", "dSO-2026-00417").hashAfter(AuditEntry.BEGINNING, 1))
        .isNotEqualTo(hash);
    assertThat(entry("record.read", "SO-2026-00417").hashAfter(hash, 1)).isNotEqualTo(hash);
    assertThat(entry("record.read", "SO-2026-00417").hashAfter(AuditEntry.BEGINNING, 2))
        .isNotEqualTo(hash);
  }

  private static AuditEntry entry(String verb, String subject) {
    return new AuditEntry(1, NOW, Optional.empty(), verb, subject, "192.0.2.1");
  }
}
