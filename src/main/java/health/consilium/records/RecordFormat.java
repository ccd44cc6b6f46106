package health.consilium.records;

/** The formats in which a record is taken, each told by its content and never by its name. */
public enum RecordFormat {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  TIFF("image/tiff", "tif"),
  WEBP("image/webp", "webp"),
  HEIC("image/heic", "heic"),
  DICOM("application/dicom", "dcm"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  TEXT("text/plain", "txt"),
  /** Only until its files have taken its place. */
  ZIP("application/zip", "zip");

  private final String mediaType;
  private final String extension;

  RecordFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** One page of paper before a camera; such pages can be put together. */
  public boolean isPhoto() {
    return switch (this) {
      case JPEG, PNG, WEBP, HEIC -> true;
      case PDF, TIFF, DICOM, DOCX, TEXT, ZIP -> false;
    };
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return extension;
  }
}
