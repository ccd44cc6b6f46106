package health.consilium.records.tus;

import health.consilium.support.PortalServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the portal keeps of a patient's referral, as its database knows it. */
record Shelf(PortalServer portal, String number) {

  private static final String FILES =
      "select f.id from record_file f join referral r on r.id = f.referral_id"
          + " where r.number = ? and f.removed_at is null";
  private static final String JOBS =
      "select j.file_id from safe_copy_job j where j.file_id in (" + FILES + ")";
  private static final String LEASED = JOBS + " and j.leased_until is not null";
  private static final String PAGES =
      "select '/records/pages/' || p.record_id || '/' || p.number || '/large' from record_page p"
          + " where p.large is not null and p.file_id in ("
          + FILES
          + ")";

  static Shelf of(Phone phone, PortalServer portal) {
    return new Shelf(portal, phone.number());
  }

  List<String> files() throws SQLException {
    return told(FILES);
  }

  boolean isBeingCopied() throws SQLException {
    return !told(LEASED).isEmpty();
  }

  /** Each file has its pages, and nobody waits for any. */
  boolean isCopied() throws SQLException {
    return told(JOBS).isEmpty()
        && told(FILES + " and (f.safe_copy <> 'READY' or f.pages = 0)").isEmpty();
  }

  /** Addresses of the pictures of all pages; a page of words only has none. */
  List<String> pages() throws SQLException {
    return told(PAGES);
  }

  /** The processes that the server has begun. */
  List<ProcessHandle> workers() {
    return ProcessHandle.of(portal.pid()).stream().flatMap(ProcessHandle::descendants).toList();
  }

  private List<String> told(String question) throws SQLException {
    try (Connection connection = portal.database().getConnection();
        PreparedStatement prepared = connection.prepareStatement(question)) {
      prepared.setString(1, number);
      List<String> told = new ArrayList<>();
      for (ResultSet row = prepared.executeQuery(); row.next(); ) {
        told.add(row.getString(1));
      }
      return told;
    }
  }
}
