package health.consilium.platform.mail;

/** Where the bytes of attachments come from; a feature that attaches something implements it. */
public interface MailAttachmentSource {

  /** The name by which attachments say that they come from here. */
  String name();

  /** The bytes under the key, the same at every attempt. */
  byte[] content(String key);
}
