package health.consilium.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A mail's attachment as it is kept: where its bytes are, not the bytes. */
@Embeddable
public class AttachedFile {

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "content_type")
  private String contentType;

  private String source;

  @Column(name = "source_key")
  private String key;

  protected AttachedFile() {}

  AttachedFile(MailAttachment attachment) {
    this.fileName = attachment.fileName();
    this.contentType = attachment.contentType();
    this.source = attachment.source();
    this.key = attachment.key();
  }

  MailAttachment toAttachment() {
    return new MailAttachment(fileName, contentType, source, key);
  }
}
