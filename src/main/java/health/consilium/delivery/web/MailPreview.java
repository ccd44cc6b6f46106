package health.consilium.delivery.web;

import health.consilium.delivery.Recipient;
import health.consilium.platform.mail.MailAttachment;
import health.consilium.platform.mail.MailMessage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The mail to one recipient as a coordinator reads it before release. */
public record MailPreview(
    String to, String role, String subject, List<String> paragraphs, String attached) {

  static MailPreview of(Recipient recipient, MailMessage mail, OfficeWords words) {
    return new MailPreview(
        recipient.address().value(),
        words.say(
            recipient.account() ? "coordinator.send.to.account" : "coordinator.send.to.patient"),
        mail.body().subject(),
        Arrays.asList(mail.body().text().strip().split("\n\n", -1)),
        mail.attachments().stream()
            .map(MailAttachment::fileName)
            .collect(Collectors.joining(", ")));
  }
}
