package health.consilium.evaluation.protocol.web;

import health.consilium.account.SignedInUser;
import health.consilium.evaluation.ProtocolUse;
import health.consilium.evaluation.protocol.ProtocolDesk;
import health.consilium.evaluation.protocol.ProtocolShelf;
import health.consilium.evaluation.protocol.ProtocolVersion;
import health.consilium.evaluation.protocol.Protocols;
import health.consilium.platform.refusal.NotFound;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The administrator's list of protocols with one version opened beside it. */
@Named
@RequestScoped
public class ProtocolsPage {

  @Inject ProtocolDesk desk;
  @Inject ProtocolUse use;
  @Inject Protocols protocols;
  @Inject SignedInUser user;

  private String id = "";
  private String number = "";
  private String illness = "";
  private String state = "";
  private @Nullable ProtocolList list;
  private @Nullable OpenedVersion opened;

  /** A post asks for the version before the view action has run. */
  @PostConstruct
  void readAddress() {
    Map<String, String> address =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    id = Objects.toString(address.get("protocol"), "");
    number = Objects.toString(address.get("number"), "");
    illness = Objects.toString(address.get("illness"), "");
    state = Objects.toString(address.get("state"), "");
  }

  public void load() {
    ProtocolShelf shelf = desk.shelf(user.asAdministrator());
    var words = new ProtocolWords(user.language(), protocols.zone(), protocols.today(), shelf);
    list = new ProtocolList(words, id, illness, state);
    if (!id.isEmpty()) {
      opened =
          new OpenedVersion(
              version(shelf),
              words,
              use.of(id, user.asAdministrator()),
              account -> desk.name(account, user.asAdministrator()));
    }
  }

  private ProtocolVersion version(ProtocolShelf shelf) {
    Optional<ProtocolVersion> version =
        number.isEmpty() ? shelf.of(id).stream().findFirst() : shelf.find(id, number);
    return version.orElseThrow(NotFound::new);
  }

  public ProtocolList getList() {
    if (list == null) {
      load();
    }
    return Objects.requireNonNull(list);
  }

  /** Null when none is opened. */
  public @Nullable OpenedVersion getOpened() {
    if (list == null) {
      load();
    }
    return opened;
  }

  /** Refused as unknown when none is opened. */
  OpenedVersion requireOpened() {
    return Optional.ofNullable(getOpened()).orElseThrow(NotFound::new);
  }
}
