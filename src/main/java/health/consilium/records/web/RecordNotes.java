package health.consilium.records.web;

import health.consilium.platform.language.Texts;
import health.consilium.platform.refusal.NotFound;
import health.consilium.platform.refusal.Refusal;
import health.consilium.records.FiledRecord;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What became of the files of one post, kept in the session until the next page has said it. */
final class RecordNotes {

  private static final String PLACE = RecordNotes.class.getName();

  private final HttpSession session;
  private final Texts texts;
  private final ArrayList<Note> notes = new ArrayList<>();

  private RecordNotes(HttpSession session, Texts texts) {
    this.session = session;
    this.texts = texts;
  }

  static RecordNotes in(HttpSession session, Texts texts) {
    return new RecordNotes(session, texts);
  }

  /** Says each note once, on the page that is being shown. */
  static void sayAll() {
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    for (Note note : takeFrom(request.getSession())) {
      var severity = note.isProblem() ? FacesMessage.SEVERITY_ERROR : FacesMessage.SEVERITY_INFO;
      faces.addMessage(null, new FacesMessage(severity, note.sentence(), null));
    }
  }

  private static List<Note> takeFrom(HttpSession session) {
    Object kept = session.getAttribute(PLACE);
    session.removeAttribute(PLACE);
    return kept instanceof Note[] notes ? List.of(notes) : List.of();
  }

  void tell(FiledRecord filed) {
    String key = filed.alreadyHere() ? "records.alreadyHere" : "records.arrived";
    keep(new Note(texts.say(key, filed.label()), false));
  }

  void tell(Refusal refusal) {
    keep(new Note(texts.say(refusal.messageKey(), refusal.arguments()), true));
  }

  /** Does it, and keeps why it was refused; what is not there is not found. */
  void trying(Runnable act) {
    try {
      act.run();
    } catch (NotFound e) {
      throw e;
    } catch (Refusal e) {
      tell(e);
    }
  }

  boolean hasProblems() {
    return notes.stream().anyMatch(Note::isProblem);
  }

  private void keep(Note note) {
    notes.add(note);
    session.setAttribute(PLACE, notes.toArray(Note[]::new));
  }

  /** One sentence, and whether the patient has to do something. */
  record Note(String sentence, boolean isProblem) implements Serializable {}
}
