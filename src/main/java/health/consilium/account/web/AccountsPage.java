package health.consilium.account.web;

import health.consilium.account.AccountRow;
import health.consilium.account.Role;
import health.consilium.account.SignedInUser;
import health.consilium.account.StaffDesk;
import health.consilium.account.StaffInvitation;
import health.consilium.account.StaffPage;
import health.consilium.platform.EmailAddress;
import health.consilium.platform.faces.Words;
import health.consilium.platform.language.Language;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.primefaces.model.LazyDataModel;

/** The administrator's list of the accounts of the staff. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

  @Inject StaffDesk desk;
  @Inject SignedInUser user;

  private final StaffView view = new StaffView();
  private StaffPage shown = new StaffPage(List.of(), false, false);
  private AccountLines lines = new AccountLines(List.of());
  private Map<UUID, Role> chosenRoles = new HashMap<>();
  private Form form = new Form();

  public void load() {
    shown = desk.staff(view.question(), user.asAdministrator());
    lines = new AccountLines(shown.rows());
    chosenRoles = shown.rows().stream().collect(Collectors.toMap(AccountRow::id, AccountRow::role));
  }

  public void invite() {
    var invitation =
        new StaffInvitation(
            EmailAddress.of(form.email), form.name.strip(), form.role, form.language);
    desk.invite(invitation, user.asAdministrator());
    form = new Form();
    say("administrator.accounts.invite.done");
  }

  public void changeRole(AccountRow row) {
    desk.changeRole(
        row.id(), chosenRoles.getOrDefault(row.id(), row.role()), user.asAdministrator());
    say("administrator.accounts.change.done");
  }

  public void disable(AccountRow row) {
    desk.disable(row.id(), user.asAdministrator());
    say("administrator.accounts.disable.done");
  }

  public void enable(AccountRow row) {
    desk.enable(row.id(), user.asAdministrator());
    say("administrator.accounts.enable.done");
  }

  public void sendLink(AccountRow row) {
    desk.sendLink(row.id(), user.asAdministrator());
    say("administrator.accounts.reset.done");
  }

  public boolean isMe(AccountRow row) {
    return row.id().equals(user.actor().accountId());
  }

  private void say(String key) {
    load();
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(Words.say(key)));
  }

  public LazyDataModel<AccountRow> getLines() {
    return lines;
  }

  public boolean isNobodyHere() {
    return shown.rows().isEmpty();
  }

  /** The address of the next accounts; empty when there are none. */
  public String getNext() {
    return shown.moreAfter() && !isNobodyHere() ? view.after(shown.rows().getLast()) : "";
  }

  public String getPrevious() {
    return shown.moreBefore() && !isNobodyHere() ? view.before(shown.rows().getFirst()) : "";
  }

  public StaffView getView() {
    return view;
  }

  public List<Role> getRoles() {
    return Arrays.stream(Role.values()).filter(Role::isStaff).toList();
  }

  public List<Language> getLanguages() {
    return List.of(Language.values());
  }

  public Map<UUID, Role> getChosenRoles() {
    return chosenRoles;
  }

  public Form getForm() {
    return form;
  }

  /** Whom to invite. */
  public static class Form implements Serializable {

    private String name = "";
    private String email = "";
    private Role role = Role.REVIEWER;
    private Language language = Language.ENGLISH;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public String getEmail() {
      return email;
    }

    public void setEmail(String email) {
      this.email = email;
    }

    public Role getRole() {
      return role;
    }

    public void setRole(Role role) {
      this.role = role;
    }

    public Language getLanguage() {
      return language;
    }

    public void setLanguage(Language language) {
      this.language = language;
    }
  }
}
