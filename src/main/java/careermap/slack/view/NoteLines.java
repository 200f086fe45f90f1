package careermap.slack.view;

import careermap.conversation.ReadableNote;
import careermap.person.PersonId;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Notes, whole, each with who can read it. */
record NoteLines(ZoneId zone, Wording wording) {
  /** Escaped, a letter may become five. */
  private static final int PIECE = 580;

  /** With a button that removes it, where it is the reader's own. */
  void into(Page page, ReadableNote note, PersonId reader, String author) {
    String who = note.author().equals(reader) ? wording.say("note.mine") : author;
    String day = new TimeWords(wording).day(note.writtenAt().atZone(zone).toLocalDate());
    page.say("note.head", who, day, wording.say("note.readers." + note.readers()));
    String words = note.words();
    if (words == null) {
      page.say("note.unreadable");
    } else {
      pieces(words).forEach(piece -> page.line(Mrkdwn.lines(piece)));
    }
    if (note.author().equals(reader)) {
      page.buttons(
          TalkActions.press(
              TalkActions.REMOVE_NOTE,
              note.id(),
              wording.say("button.note.remove"),
              wording.say("button.note.remove.spoken", day)));
    }
  }

  private static List<String> pieces(String words) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < words.length()) {
      int until = Math.min(words.length(), from + PIECE);
      if (until < words.length() && Character.isHighSurrogate(words.charAt(until - 1))) {
        until--;
      }
      pieces.add(words.substring(from, until));
      from = until;
    }
    return pieces;
  }
}
