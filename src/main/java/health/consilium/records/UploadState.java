package health.consilium.records;

/** How far an upload is, or what became of it. */
public enum UploadState {
  RUNNING,
  FILED,
  DUPLICATE,
  REFUSED
}
