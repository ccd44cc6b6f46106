package health.consilium.review.web;

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
final class QueueLines extends LazyDataModel<QueueLine> {

  private final List<QueueLine> lines;

  QueueLines(List<QueueLine> lines) {
    this.lines = lines;
    setWrappedData(lines);
    setRowCount(lines.size());
    setPageSize(lines.size());
  }

  @Override
  public int count(Map<String, FilterMeta> filterBy) {
    return lines.size();
  }

  @Override
  public List<QueueLine> load(
      int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
    return lines;
  }

  @Override
  public String getRowKey(QueueLine line) {
    return line.number();
  }
}
