package health.consilium.platform.faces;

import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import health.consilium.platform.refusal.SomeoneWasFaster;
import health.consilium.platform.web.ComeBackLater;
import health.consilium.platform.web.Failure;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows a refusal as one sentence on the page where it happened; a bug gets a reference number. */
public class RefusalExceptionHandler extends ExceptionHandlerWrapper {

  /** What the database answers when a fact that may exist once exists already. */
  private static final String UNIQUE_VIOLATION = "23505";

  /** What it answers one of two who wait for each other. */
  private static final String DEADLOCK_DETECTED = "40P01";

  /** Puts the handler before the one of Faces. */
  public static class Factory extends ExceptionHandlerFactory {

    public Factory(ExceptionHandlerFactory wrapped) {
      super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
      return new RefusalExceptionHandler(getWrapped().getExceptionHandler());
    }
  }

  public RefusalExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> queue = getUnhandledExceptionQueuedEvents().iterator();
    while (queue.hasNext()) {
      var event = queue.next().getContext();
      if (isAnswered(faces, event.getException(), event.getPhaseId())) {
        queue.remove();
      }
    }
    getWrapped().handle();
  }

  private static boolean isAnswered(FacesContext faces, Throwable failure, PhaseId phase) {
    boolean canShowAMessage = faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(phase);
    if (first(failure, ViewExpiredException.class).isPresent()) {
      startAgain(faces);
    } else if (faces.getExternalContext().isResponseCommitted()) {
      return false;
    } else if (first(failure, NotFound.class).isPresent()) {
      sendError(faces, HttpServletResponse.SC_NOT_FOUND);
    } else {
      answer(faces, failure, canShowAMessage);
    }
    return true;
  }

  private static void answer(FacesContext faces, Throwable failure, boolean canShowAMessage) {
    Optional<Refusal> refusal = refusal(failure);
    Texts texts = Texts.of(language(faces));
    if (refusal.isPresent()) {
      String sentence = texts.say(refusal.get().messageKey(), refusal.get().arguments());
      if (canShowAMessage) {
        say(faces, sentence);
      } else {
        request(faces).setAttribute(Failure.SENTENCE, sentence);
        sendError(faces, ComeBackLater.statusOf(refusal.get()));
      }
      return;
    }
    String reference = Failure.report(request(faces), failure);
    if (canShowAMessage && faces.getPartialViewContext().isAjaxRequest()) {
      say(faces, texts.say("error.failure.message", reference));
    } else {
      sendError(faces, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }

  private static Optional<Refusal> refusal(Throwable failure) {
    return first(failure, Refusal.class)
        .or(() -> isLostRace(failure) ? Optional.of(new SomeoneWasFaster()) : Optional.empty());
  }

  private static boolean isLostRace(Throwable failure) {
    return first(failure, OptimisticLockException.class).isPresent()
        || first(failure, SQLException.class)
            .map(SQLException::getSQLState)
            .filter(state -> UNIQUE_VIOLATION.equals(state) || DEADLOCK_DETECTED.equals(state))
            .isPresent();
  }

  private static void say(FacesContext faces, String sentence) {
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    faces.validationFailed();
    faces.renderResponse();
  }

  private static void sendError(FacesContext faces, int status) {
    try {
      faces.getExternalContext().responseSendError(status, null);
      faces.responseComplete();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Every post saves, so a view that is too old loses nothing: the same address is opened anew. */
  private static void startAgain(FacesContext faces) {
    HttpServletRequest request = request(faces);
    String path = request.getRequestURI().replaceFirst("^/+", "/");
    String query = request.getQueryString();
    try {
      faces
          .getExternalContext()
          .redirect(path + "?" + (query == null ? "" : query + "&") + "again=true");
      faces.responseComplete();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Locale language(FacesContext faces) {
    UIViewRoot view = faces.getViewRoot();
    return view == null ? request(faces).getLocale() : view.getLocale();
  }

  private static HttpServletRequest request(FacesContext faces) {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  private static <T> Optional<T> first(@Nullable Throwable failure, Class<T> kind) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return Optional.of(kind.cast(cause));
      }
    }
    return Optional.empty();
  }
}
