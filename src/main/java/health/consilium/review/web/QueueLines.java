package health.consilium.review.web;

import health.consilium.review.QueueEntry;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows that were read, as PrimeFaces wants them.
 *
 * <p>The table is never told how many there are in all: counting them would cost more than the page
 * itself, and paging goes by key, not by row number.
 */
final class QueueLines extends LazyDataModel<QueueEntry> {

  private final List<QueueEntry> entries;

  QueueLines(List<QueueEntry> entries) {
    this.entries = entries;
    setWrappedData(entries);
    setRowCount(entries.size());
    setPageSize(entries.size());
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return entries.size();
  }

  @Override
  public List<QueueEntry> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return entries;
  }

  @Override
  public String getRowKey(QueueEntry entry) {
    return entry.number().value();
  }
}
