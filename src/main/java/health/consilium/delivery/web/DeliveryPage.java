package health.consilium.delivery.web;

import health.consilium.account.SignInDesk;
import health.consilium.delivery.DeliveryDesk;
import health.consilium.delivery.DeliveryFile;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.refusal.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One delivery: its steps, its ledger, and what can be done when it did not arrive. */
@Named
@RequestScoped
public class DeliveryPage {

  @Inject DeliveryDesk desk;
  @Inject SignInDesk signInDesk;
  @Inject OfficeWords words;

  private @Nullable String id;
  private @Nullable String address;
  private String password = "";
  private @Nullable DeliveryFile file;

  /** Known before the view is restored, because what the view shows depends on it. */
  @PostConstruct
  void open() {
    id = Faces.getRequestParameter("id");
  }

  public void load() {
    address = file().row().recipient();
  }

  public String tryAgain() {
    desk.tryAgain(id(), words.coordinator());
    return back(id(), "again");
  }

  public @Nullable String readdress() {
    Optional<EmailAddress> typed = EmailAddress.parse(address == null ? "" : address);
    if (typed.isEmpty()) {
      Messages.add(
          "address",
          new FacesMessage(
              FacesMessage.SEVERITY_ERROR, words.say("delivery.readdress.address.wrong"), null));
      return null;
    }
    signInDesk.confirmPassword(words.coordinator(), password);
    return back(desk.readdress(id(), typed.get(), words.coordinator()), "readdressed");
  }

  /** The same letter to the same address by a new link. */
  public String sendNewLink() {
    return back(desk.sendNewLink(id(), words.coordinator()), "linked");
  }

  private static String back(UUID delivery, String done) {
    return "/coordinator/delivery?faces-redirect=true&id=" + delivery + "&done=" + done;
  }

  private UUID id() {
    return Ids.of(id).orElseThrow(NotFound::new);
  }

  private DeliveryFile file() {
    if (file == null) {
      file = desk.open(id(), words.coordinator());
    }
    return file;
  }

  public DeliveryLine getLine() {
    return DeliveryLine.of(file().row(), words);
  }

  public String getTitle() {
    return words.say("delivery.title", file().row().recipient());
  }

  public List<LedgerStep> getSteps() {
    return LedgerStep.of(file().row(), words);
  }

  public List<LedgerRow> getLedger() {
    return file().ledger().stream().map(line -> LedgerRow.of(line, words)).toList();
  }

  /** What the mail server said last, or that it was called back and may leave again. */
  public String getAnswer() {
    if (file().row().unsent()) {
      return words.say("delivery.unsent.words");
    }
    return words.say("delivery.trouble.words", file().row().mail().answer());
  }

  public boolean isTroubled() {
    return file().row().troubled();
  }

  /** It rests on another person's page, and no corrected edition is begun. */
  public boolean isHeld() {
    return file().row().held() && !file().row().corrected();
  }

  /** Nobody reads the letter of a withdrawn referral. */
  public boolean isReadable() {
    return !file().row().withdrawn();
  }

  public boolean isMayTryAgain() {
    return file().row().mayTryAgain();
  }

  public boolean isMaySendNewLink() {
    return file().row().maySendNewLink();
  }

  /** How long the link works, or why it does not any more; empty when there is none. */
  public String getLink() {
    return file()
        .link()
        .map(link -> words.say("delivery.linkOf." + link.state(), words.moment(link.endsAt())))
        .orElse("");
  }

  /** Never shown again. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = address;
  }
}
