package health.consilium.platform.faces;

import health.consilium.platform.language.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.NamingContainer;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The functions that tags and pages call: {@code so:say}, {@code so:problems} and so on. */
public final class Words {

  private Words() {}

  public static String say(String key) {
    return texts().say(key);
  }

  public static String say1(String key, @Nullable Object first) {
    return texts().say(key, Arrays.asList(first));
  }

  public static String say2(String key, @Nullable Object first, @Nullable Object second) {
    return texts().say(key, Arrays.asList(first, second));
  }

  public static boolean has(@Nullable String key) {
    return key != null && texts().has(key);
  }

  /** The text under the key, or under the other one when there is none. */
  public static String either(String key, String otherKey) {
    return texts().say(has(key) ? key : otherKey);
  }

  /** The sentence for a field left empty: its own, or one that names the field. */
  public static String missing(String key) {
    return has(key + ".required") ? say(key + ".required") : say1("error.required", say(key));
  }

  /** The sentence for a field that cannot be read, when it has its own. */
  public static @Nullable String wrong(String key) {
    return has(key + ".wrong") ? say(key + ".wrong") : null;
  }

  /** The full id of a field beside the place where this is asked. */
  public static String fieldId(String id) {
    FacesContext faces = FacesContext.getCurrentInstance();
    UIComponent at = UIComponent.getCurrentComponent(faces);
    while (at != null && !(at instanceof NamingContainer && !(at instanceof UIViewRoot))) {
      at = at.getParent();
    }
    if (at == null) {
      return id;
    }
    String container = at.getContainerClientId(faces);
    return container == null || container.isEmpty()
        ? id
        : container + UINamingContainer.getSeparatorChar(faces) + id;
  }

  /** What is wrong with the field, in one sentence; empty when nothing is. */
  public static String reason(String id) {
    return FacesContext.getCurrentInstance().getMessageList(fieldId(id)).stream()
        .filter(Words::isProblem)
        .map(FacesMessage::getSummary)
        .findFirst()
        .orElse("");
  }

  /** All that is wrong on this page, in the order of the page. */
  public static List<Problem> problems() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Problem> problems = new ArrayList<>();
    faces
        .getClientIdsWithMessages()
        .forEachRemaining(
            id ->
                faces.getMessageList(id).stream()
                    .filter(Words::isProblem)
                    .map(message -> new Problem(message.getSummary(), target(faces, id)))
                    .forEach(problems::add));
    return problems;
  }

  /** What went well and is to be said at the top of the page. */
  public static List<String> news() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream()
        .filter(message -> !isProblem(message))
        .map(FacesMessage::getSummary)
        .toList();
  }

  /**
   * Choices with their labels from the bundle: of {@code key} and a value {@code X}, the label is
   * {@code key.X} and the hint {@code key.X.hint}.
   *
   * @param values enums, strings, ready choices, or names with spaces between
   */
  public static List<SelectItem> choices(@Nullable Object values, String key) {
    return stream(values).map(value -> choice(value, key)).toList();
  }

  private static Stream<?> stream(@Nullable Object values) {
    return switch (values) {
      case null -> Stream.of();
      case Collection<?> several -> several.stream();
      case Object[] several -> Arrays.stream(several);
      case String names -> Arrays.stream(names.strip().split("\\s+", -1));
      default -> Stream.of(values);
    };
  }

  private static SelectItem choice(Object value, String key) {
    if (value instanceof Choice choice) {
      return new SelectItem(choice.value(), choice.label(), choice.hint());
    }
    String name = value instanceof Enum<?> constant ? constant.name() : value.toString();
    String labelKey = key + "." + name;
    String hint = has(labelKey + ".hint") ? say(labelKey + ".hint") : "";
    return new SelectItem(value, say(labelKey), hint);
  }

  private static String target(FacesContext faces, @Nullable String clientId) {
    if (clientId == null || clientId.isEmpty()) {
      return "";
    }
    return Optional.ofNullable(faces.getViewRoot().findComponent(":" + clientId))
        .map(field -> firstControl(field, clientId))
        .orElse(clientId);
  }

  private static String firstControl(UIComponent field, String clientId) {
    if (field instanceof DateQuestion date) {
      return clientId + "-" + date.firstWrongPart();
    }

    return ChoicesRenderer.TYPE.equals(field.getRendererType()) ? clientId + "-1" : clientId;
  }

  private static boolean isProblem(FacesMessage message) {
    return FacesMessage.SEVERITY_WARN.compareTo(message.getSeverity()) <= 0;
  }

  private static Texts texts() {
    return Texts.of(FacesContext.getCurrentInstance().getViewRoot().getLocale());
  }
}
