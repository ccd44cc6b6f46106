package health.consilium.audit;

import health.consilium.platform.event.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;

/** The trail in the database: written, sealed and checked, never changed. */
@ApplicationScoped
public class AuditTrail {

  private static final String INSERT =
      "insert into audit_entry (at, account_id, verb, subject, place) values (?, ?, ?, ?, ?)";
  private static final String UNSEALED =
      "select id, at, account_id, verb, subject, place from audit_entry"
          + " where position is null order by id limit ?";
  private static final String LAST =
      "select position, hash from audit_entry where position is not null"
          + " order by position desc limit 1";
  private static final String SEAL =
      "update audit_entry set position = ?, previous_hash = ?, hash = ? where id = ?";
  private static final String CHAIN =
      "select id, at, account_id, verb, subject, place, position, previous_hash, hash"
          + " from audit_entry where position > ? order by position limit ?";

  /** One worker seals at a time, in this portal and in any other on the same database. */
  private static final String LOCK = "select pg_try_advisory_xact_lock(7310009)";

  private static final int BATCH = 1000;

  @Inject DataSource dataSource;

  void write(Act act, String place) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setTimestamp(1, Timestamp.from(act.at().truncatedTo(ChronoUnit.MICROS)));
      insert.setObject(2, act.who().orElse(null));
      insert.setString(3, act.verb());
      insert.setString(4, act.subject());
      insert.setString(5, place);
      insert.executeUpdate();
    }
  }

  /** Seals what is not yet in the chain; says how many entries that were. */
  int seal() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      if (!holdsTheLock(connection)) {
        return 0;
      }
      List<AuditEntry> entries = unsealed(connection);
      Link last = last(connection);
      try (PreparedStatement seal = connection.prepareStatement(SEAL)) {
        for (AuditEntry entry : entries) {
          Link next = last.next(entry);
          seal.setLong(1, next.position());
          seal.setBytes(2, last.hash());
          seal.setBytes(3, next.hash());
          seal.setLong(4, entry.id());
          seal.addBatch();
          last = next;
        }
        seal.executeBatch();
      }
      return entries.size();
    }
  }

  /**
   * The position of the first entry that is not as it was written; nothing when all are. Read part
   * by part, so that a trail of years takes no more memory than one of days.
   */
  OptionalLong firstChanged() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query = connection.prepareStatement(CHAIN)) {
      Link proven = Link.FIRST;
      Link begin;
      do {
        begin = proven;
        query.setLong(1, begin.position());
        query.setInt(2, BATCH);
        try (ResultSet rows = query.executeQuery()) {
          while (rows.next()) {
            Link next = proven.next(entry(rows));
            if (!isWhole(rows, proven, next)) {
              return OptionalLong.of(next.position());
            }
            proven = next;
          }
        }
      } while (proven.position() > begin.position());
      return OptionalLong.empty();
    }
  }

  private static boolean isWhole(ResultSet row, Link last, Link expected) throws SQLException {
    return row.getLong("position") == expected.position()
        && Arrays.equals(row.getBytes("previous_hash"), last.hash())
        && Arrays.equals(row.getBytes("hash"), expected.hash());
  }

  private static boolean holdsTheLock(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK);
        ResultSet row = lock.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static List<AuditEntry> unsealed(Connection connection) throws SQLException {
    List<AuditEntry> entries = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(UNSEALED)) {
      query.setInt(1, BATCH);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          entries.add(entry(rows));
        }
      }
    }
    return entries;
  }

  private static Link last(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(LAST);
        ResultSet row = query.executeQuery()) {
      return row.next() ? new Link(row.getLong("position"), row.getBytes("hash")) : Link.FIRST;
    }
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        row.getTimestamp("at").toInstant(),
        Optional.ofNullable(row.getObject("account_id", UUID.class)),
        row.getString("verb"),
        row.getString("subject"),
        row.getString("place"));
  }

  /** A place in the chain and the hash of everything up to it. */
  private static final class Link {

    static final Link FIRST = new Link(0, AuditEntry.BEGINNING);

    private final long position;
    private final byte[] hash;

    Link(long position, byte[] hash) {
      this.position = position;
      this.hash = hash;
    }

    Link next(AuditEntry entry) {
      return new Link(position + 1, entry.hashAfter(hash, position + 1));
    }

    long position() {
      return position;
    }

    byte[] hash() {
      return hash;
    }
  }
}
