package health.consilium.records.safecopy;

import health.consilium.platform.jobs.Recurring;
import health.consilium.platform.jobs.RepeatingWork;
import health.consilium.platform.settings.Settings;
import health.consilium.records.PageReading;
import health.consilium.records.RecordVault;
import health.consilium.records.Transcript;
import health.consilium.records.UnreadPage;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads the pages of the safe copies, one after the other; pictures where Tesseract is there. */
@ApplicationScoped
public class ReadingPages implements Recurring {

  private static final System.Logger LOG = System.getLogger(ReadingPages.class.getName());
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final int LARGEST_PICTURE = 16 * 1024 * 1024;

  @Inject PageReading reading;
  @Inject RecordVault vault;
  @Inject SafeCopying copying;
  @Inject Settings settings;

  private volatile Optional<Tesseract> tesseract = Optional.empty();
  private volatile boolean lookedFor;
  private volatile boolean over;

  @Override
  public RepeatingWork work() {
    return RepeatingWork.of("Reading pages", this::readAll);
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  @Override
  public Duration delay() {
    return Duration.ofSeconds(1);
  }

  @PreDestroy
  void end() {
    over = true;
  }

  /** Whether pages that are only pictures get words here; supposed until it was looked for. */
  boolean readsPictures() {
    return !lookedFor || tesseract.isPresent();
  }

  private void readAll() throws IOException {
    Optional<Tesseract> reader = reader();
    Optional<UnreadPage> page = next(reader);
    while (page.isPresent()) {
      read(page.get(), reader);
      page = next(reader);
    }
  }

  private Optional<UnreadPage> next(Optional<Tesseract> reader) {
    return over ? Optional.empty() : reading.takeNext(LEASE, reader.isPresent());
  }

  private void read(UnreadPage page, Optional<Tesseract> reader) throws IOException {
    if (page.picture().isEmpty() || reader.isEmpty()) {
      reading.handIn(page.id());
      return;
    }
    try (InputStream picture = vault.read(page.referralId(), page.picture().get())) {
      Transcript transcript = reader.get().read(picture.readNBytes(LARGEST_PICTURE));
      reading.handIn(page.id(), transcript);
    }
  }

  /** Looked for once: who installs it starts the portal again. */
  private synchronized Optional<Tesseract> reader() throws IOException {
    if (!lookedFor) {
      tesseract = find();
      lookedFor = true;
      LOG.log(
          tesseract.isPresent() ? Level.INFO : Level.WARNING,
          tesseract.isPresent()
              ? "Pages that are pictures are read"
              : "Text search is off for pages that are pictures: Tesseract is not installed");
    }
    return tesseract;
  }

  private Optional<Tesseract> find() throws IOException {
    List<Path> hidden = copying.closed();
    for (Sandbox sandbox : Sandbox.values()) {
      Optional<Tesseract> found =
          sandbox.confinement().compareTo(settings.worker().confinement()) > 0
              ? Optional.empty()
              : Tesseract.behind(sandbox, hidden);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
