package health.consilium.records.safecopy;

import health.consilium.platform.settings.Settings.Confinement;
import health.consilium.records.RecordFormat;
import health.consilium.records.SafeCopyState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Has safe copies made by workers, and ends a worker that takes too long. */
final class SafeCopyist implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(SafeCopyist.class.getName());

  private static final String PROOF =
      """
      %PDF-1.4
      1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj
      trailer <</Root 1 0 R>>
      """;

  private final WorkerLaunch launch;
  private final Sandbox sandbox;
  private final WorkersAhead workers;

  SafeCopyist(WorkerLaunch launch, Sandbox sandbox) {
    this.launch = launch;
    this.sandbox = sandbox;
    this.workers = new WorkersAhead(launch, sandbox);
  }

  /**
   * Tries which walls hold here: behind each, a small page is drawn and our folders are looked for.
   */
  static SafeCopyist behindTheStrongestWalls(WorkerLaunch launch, Confinement demanded)
      throws IOException {
    Sandbox strongest = strongestWalls(launch, demanded);
    return new SafeCopyist(onGroundwork(launch, strongest), strongest);
  }

  static Sandbox strongestWalls(WorkerLaunch launch, Confinement demanded) throws IOException {
    return Sandbox.strongest(sandbox -> new SafeCopyist(launch, sandbox).works(), demanded);
  }

  private static WorkerLaunch onGroundwork(WorkerLaunch launch, Sandbox sandbox) {
    try {
      return launch.on(Groundwork.lay(launch, sandbox));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Workers start slowly: nothing could be prepared for them", e);
      return launch;
    }
  }

  /** From now on nobody waits for a worker's start. */
  void keepWorkersAhead(int count) {
    workers.keep(count);
  }

  /** No copy takes longer than this. */
  Duration longest() {
    return launch.overall().plusSeconds(60);
  }

  Sandbox sandbox() {
    return sandbox;
  }

  /**
   * Hands the pages on as they come. The worker's death is the file's fault; any other failure is
   * ours, the receiver's and the original's among them.
   */
  SafeCopyState copy(
      InputStream original, RecordFormat format, long bytes, Conversation.PageReceiver receiver)
      throws IOException, WorkerDied {
    return copy(new Original(original, format, bytes), receiver);
  }

  SafeCopyState copy(Original original, Conversation.PageReceiver receiver)
      throws IOException, WorkerDied {
    return withAWorker(conversation -> conversation.about(original, receiver));
  }

  /** Hands the files of an archive on as they come out of it. */
  SafeCopyState unpack(Original archive, Conversation.FileReceiver receiver)
      throws IOException, WorkerDied {
    return withAWorker(conversation -> conversation.unpack(archive, receiver));
  }

  private SafeCopyState withAWorker(Talk talk) throws IOException, WorkerDied {
    try (Worker worker = workers.take()) {
      InputStream said = worker.process().getInputStream();
      CopyReader answers = new CopyReader(said, launch.largestCopy());
      Watch watch = Watch.over(worker, launch);
      return talk.with(new Conversation(worker.process(), watch, answers));
    }
  }

  @Override
  public void close() {
    workers.close();
    launch.groundwork().ifPresent(SafeCopyist::remove);
  }

  private static void remove(Groundwork groundwork) {
    try {
      groundwork.close();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "What was prepared for workers stays", e);
    }
  }

  private boolean works() {
    try {
      List<CopiedPage> pages = new ArrayList<>();
      byte[] proof = PROOF.getBytes(StandardCharsets.US_ASCII);
      copy(new ByteArrayInputStream(proof), RecordFormat.PDF, proof.length, pages::add);
      return pages.size() == 1 && pages.getFirst().hasImage() && hides();
    } catch (IOException | WorkerDied e) {
      return false;
    }
  }

  private boolean hides() throws IOException {
    if (sandbox.confinement() != Confinement.FULL) {
      return true;
    }
    for (Path folder : launch.hidden()) {
      if (launch.sees(sandbox, folder)) {
        return false;
      }
    }
    return true;
  }

  @FunctionalInterface
  private interface Talk {
    SafeCopyState with(Conversation conversation) throws IOException, WorkerDied;
  }
}
