package careermap.slack.view;

import careermap.conversation.ReadableNote;
import careermap.person.Person;
import careermap.person.PersonId;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What somebody shared with earlier supervisors, for their present one. */
public final class EarlierNotesView {
  private static final int NOTES = 8;

  private EarlierNotesView() {}

  /**
   * @param names of the authors, where they are known
   */
  public static Screen of(
      List<ReadableNote> notes,
      PersonId reader,
      Map<PersonId, Person> names,
      ZoneId zone,
      Wording wording) {
    Page page = new Page(wording).header(wording.say("notes.earlier.header"));
    if (notes.isEmpty()) {
      page.say("notes.earlier.none");
    }
    NoteLines lines = new NoteLines(zone, wording);
    notes.stream()
        .limit(NOTES)
        .forEach(
            note -> lines.into(page, note, reader, Names.known(names.get(note.author()), wording)));
    if (notes.size() > NOTES) {
      page.say("list.rest", notes.size() - NOTES);
    }
    return page.note("notes.earlier.note")
        .as("notes.earlier.title", wording.say("notes.earlier.header"));
  }
}
