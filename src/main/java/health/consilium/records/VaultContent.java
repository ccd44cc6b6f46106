package health.consilium.records;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What may be handed out of the vault to the person who asked: which file, and how it is called.
 */
public record VaultContent(UUID referralId, UUID vaultName, String label, RecordFormat format) {

  /** The label, ending as its content demands whatever the sender wrote. */
  public String fileName() {
    String ending = "." + format.extension();
    String lower = label.toLowerCase(Locale.ROOT);
    boolean fits = lower.endsWith(ending) || otherEndings().stream().anyMatch(lower::endsWith);
    return fits ? label : label + ending;
  }

  private List<String> otherEndings() {
    return switch (format) {
      case JPEG -> List.of(".jpeg");
      case TIFF -> List.of(".tiff");
      case HEIC -> List.of(".heif");
      case PDF, PNG, WEBP, DICOM, DOCX, TEXT, ZIP -> List.of();
    };
  }
}
