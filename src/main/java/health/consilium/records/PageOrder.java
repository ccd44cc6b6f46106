package health.consilium.records;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The photos of a record, each one page; whoever changes their order numbers them anew. */
final class PageOrder {

  private final List<RecordFile> photos;

  PageOrder(List<RecordFile> photos) {
    this.photos = new ArrayList<>(photos);
  }

  /** Before the first that was chosen later. */
  void insert(RecordFile photo) {
    int place = 0;
    while (place < photos.size() && !photos.get(place).wasChosenAfter(photo)) {
      place++;
    }
    photos.add(place, photo);
    number();
  }

  void append(RecordFile photo) {
    photos.add(photo);
    number();
  }

  /** The first stays where it is. */
  void moveUp(RecordFile photo) {
    swapAfter(photos.indexOf(photo) - 1);
  }

  /** The last stays where it is. */
  void moveDown(RecordFile photo) {
    swapAfter(photos.indexOf(photo));
  }

  void closeUp() {
    number();
  }

  private void swapAfter(int upper) {
    if (upper >= 0 && upper + 1 < photos.size()) {
      Collections.swap(photos, upper, upper + 1);
      number();
    }
  }

  private void number() {
    for (int place = 0; place < photos.size(); place++) {
      photos.get(place).stand(place + 1);
    }
  }
}
