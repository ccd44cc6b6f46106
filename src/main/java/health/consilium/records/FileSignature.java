package health.consilium.records;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What the first bytes of a file say that it is, whatever its name claims. */
public enum FileSignature {
  NOTHING,
  PDF,
  JPEG,
  PNG,
  TIFF,
  WEBP,
  HEIC,
  DICOM,
  OFFICE,
  TEXT,
  ZIP,
  ARCHIVE,
  OLD_OFFICE,
  OTHER;

  /** So many first bytes are enough to tell. */
  public static final int HEAD = 64 * 1024;

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

  public static FileSignature of(byte[] head) {
    if (head.length == 0) {
      return NOTHING;
    }
    return switch (mediaType(head)) {
      case "application/pdf" -> PDF;
      case "image/jpeg" -> JPEG;
      case "image/png" -> PNG;
      case "image/tiff" -> TIFF;
      case "image/webp" -> WEBP;
      case "application/dicom" -> DICOM;
      case "application/x-tika-ooxml" -> OFFICE;
      case "image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence" -> HEIC;
      case "application/zip" -> ZIP;
      case "application/x-rar-compressed", "application/x-7z-compressed", "application/gzip" ->
          ARCHIVE;
      case "application/x-tika-msoffice", "application/msword" -> OLD_OFFICE;
      // Tika takes UTF-16 without its mark and short GB18030 for unknown bytes: the whole content
      // is read as text anyway before it is taken as one.
      case "text/plain", "message/rfc822", "application/octet-stream" -> TEXT;
      default -> OTHER;
    };
  }

  private static String mediaType(byte[] head) {
    try {
      return TYPES.detect(new ByteArrayInputStream(head), new Metadata()).getBaseType().toString();
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory could not be read", e);
    }
  }
}
