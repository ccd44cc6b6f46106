package health.consilium.platform.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/**
 * Begins no session for a page that has nothing to post.
 *
 * <p>Mojarra 4.1 begins one for every page it draws, in case there is a form to remember; a
 * stranger who only reads would fill the memory with them. Remove this when it asks the page first.
 */
public class SessionsForForms extends ExternalContextWrapper {

  /** Puts this before the one of Faces. */
  public static class Factory extends ExternalContextFactory {

    public Factory(ExternalContextFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
      return new SessionsForForms(getWrapped().getExternalContext(context, request, response));
    }
  }

  public SessionsForForms(ExternalContext wrapped) {
    super(wrapped);
  }

  @Override
  public @Nullable Object getSession(boolean create) {
    // asked for each time a page's bean is named: the one that is there costs no look at the page
    Object begun = super.getSession(false);
    return begun != null || !create || isForReadingOnly() ? begun : super.getSession(true);
  }

  private static boolean isForReadingOnly() {
    FacesContext faces = FacesContext.getCurrentInstance();
    UIViewRoot view = faces == null ? null : faces.getViewRoot();
    return view != null && view.getChildCount() > 0 && !hasForm(view);
  }

  private static boolean hasForm(UIComponent component) {
    return component instanceof UIForm
        || component.getChildren().stream().anyMatch(SessionsForForms::hasForm);
  }
}
