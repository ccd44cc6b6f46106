package health.consilium.records;

import health.consilium.referral.Referral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All pages that were asked for again. */
@ApplicationScoped
public class PageRequests {

  @Inject EntityManager entityManager;
  @Inject RecordPages pages;

  public void insert(PageRequest request) {
    entityManager.persist(request);
    entityManager.flush();
  }

  public Optional<PageRequest> find(UUID id) {
    return Optional.ofNullable(entityManager.find(PageRequest.class, id));
  }

  /** To which referral a request belongs, so that this can be locked before it is looked at. */
  public Optional<UUID> referralOf(UUID id) {
    return entityManager
        .createQuery("select q.referralId from PageRequest q where q.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** What was asked about one page of a file and is not answered. */
  public Optional<PageRequest> openOf(RecordFile file, int page) {
    return of(file).stream()
        .filter(request -> request.isOpen() && request.page() == page)
        .findFirst();
  }

  /** All that was asked of the pages that are a file's now, in the order of asking. */
  public List<PageRequest> of(RecordFile file) {
    return entityManager
        .createQuery(
            "select q from PageRequest q where q.fileId = :file order by q.askedAt, q.id",
            PageRequest.class)
        .setParameter("file", file.id())
        .getResultList();
  }

  /** What is asked of a record and not answered. */
  public List<PageRequest> openOf(UUID recordId) {
    return entityManager
        .createQuery(
            "select q from PageRequest q, RecordFile f where f.id = q.fileId"
                + " and f.record.id = :record and q.answeredAt is null",
            PageRequest.class)
        .setParameter("record", recordId)
        .getResultList();
  }

  /** What is asked of one page of a record and not answered. */
  public List<PageRequest> openOf(UUID recordId, int page) {
    return entityManager
        .createQuery(
            "select q from PageRequest q, RecordFile f where f.id = q.fileId"
                + " and f.record.id = :record and f.position + q.page - 1 = :page"
                + " and q.answeredAt is null",
            PageRequest.class)
        .setParameter("record", recordId)
        .setParameter("page", page)
        .getResultList();
  }

  /** Nobody looks any more at a page that was set apart as another person's. */
  boolean mayBeAbout(MedicalRecord record, int page) {
    return !pages.isSetAside(record.id(), page);
  }

  /** Of files that were not taken back, in the order of asking. */
  public List<AskedPage> of(UUID referralId) {
    List<Picture> pictures = picturesOf(referralId);
    Map<UUID, RecordFile> files = filesOf(referralId);
    return entityManager
        .createQuery(
            "select q, a.name from PageRequest q, Account a where a.id = q.askedBy"
                + " and q.referralId = :referral order by q.askedAt, q.id",
            Object[].class)
        .setParameter("referral", referralId)
        .getResultStream()
        .map(cells -> new Asked((PageRequest) cells[0], cells[1].toString()))
        .flatMap(
            asked ->
                Optional.ofNullable(files.get(asked.request().fileId())).stream()
                    .map(file -> asked.of(file, pictures)))
        .toList();
  }

  /** With their records at once: EclipseLink 5.0.0-B13 cannot when the request is read too. */
  private Map<UUID, RecordFile> filesOf(UUID referralId) {
    return entityManager
        .createQuery(
            "select f from RecordFile f join fetch f.record where f.removedAt is null"
                + " and f.id in (select q.fileId from PageRequest q"
                + " where q.referralId = :referral)",
            RecordFile.class)
        .setParameter("referral", referralId)
        .getResultStream()
        .collect(Collectors.toMap(RecordFile::id, Function.identity()));
  }

  /** Only how large they are: the words of a page are long. */
  private List<Picture> picturesOf(UUID referralId) {
    return entityManager
        .createQuery(
            "select p.fileId, p.number, p.width, p.height"
                + " from RecordPage p, PageRequest q, RecordFile f where f.id = q.fileId"
                + " and q.referralId = :referral and p.fileId = f.id"
                + " and p.number = f.position + q.page - 1",
            Object[].class)
        .setParameter("referral", referralId)
        .getResultStream()
        .map(Picture::of)
        .toList();
  }

  /** A request and the name of the person who asked last. */
  private record Asked(PageRequest request, String by) {

    AskedPage of(RecordFile file, List<Picture> pictures) {
      int number = file.position() + request.page() - 1;
      Picture picture =
          pictures.stream()
              .filter(page -> page.fileId().equals(file.id()) && page.number() == number)
              .findFirst()
              .orElse(new Picture(file.id(), number, 0, 0));
      return new AskedPage(
          request.id(),
          file.record().id(),
          file.record().kind(),
          number,
          picture.width(),
          picture.height(),
          request.frame(),
          request.words(),
          by,
          request.askedAt(),
          request.standing(file),
          request.standsSince());
    }
  }

  /** Of one page, how large it is drawn. */
  private record Picture(UUID fileId, int number, int width, int height) {

    static Picture of(Object[] cells) {
      return new Picture(
          (UUID) cells[0], (Integer) cells[1], (Integer) cells[2], (Integer) cells[3]);
    }
  }

  /** Whether a referral waits for its patient, but nothing is asked any more. */
  public boolean isAllAnswered(Referral referral) {
    if (!referral.status().waitingForPatient()) {
      return false;
    }
    entityManager.flush();
    return of(referral.id()).stream().noneMatch(AskedPage::isOpen)
        && !isRecordsRequestOpen(referral.id());
  }

  private boolean isRecordsRequestOpen(UUID referralId) {
    return !entityManager
        .createNativeQuery(
            "select 1 from records_request"
                + " where referral_id = cast(?1 as uuid) and answered_at is null")
        .setParameter(1, referralId.toString())
        .getResultList()
        .isEmpty();
  }
}
