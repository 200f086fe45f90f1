package careermap;

import careermap.console.DoctorCommand.Finding;
import careermap.map.Phrase;
import java.util.Collection;

/** What {@code doctor} says of notes and their keys, with the mend. */
final class NoteFindings {
  private static final String NOTES = "notes";

  private NoteFindings() {}

  static Finding off() {
    return Finding.note(
        NOTES, new Phrase("NOTE_KEYS がないため、メモは使えません。", "off, because NOTE_KEYS is not set"));
  }

  static Finding well() {
    return Finding.well(
        NOTES,
        new Phrase(
            "鍵があり、保存されているメモを開けます。", "keys are set, and they open the notes that are stored"));
  }

  static Finding notTried() {
    return Finding.note(
        NOTES,
        new Phrase(
            "鍵があります。保存されているメモを開けるかは、確かめていません。",
            "keys are set; whether they open the notes that are stored was not tried"));
  }

  static Finding broken(Phrase said) {
    return Finding.broken(NOTES, said);
  }

  static Phrase missing(Collection<String> keys) {
    String names = String.join(", ", keys);
    return new Phrase(
        "保存されているメモには、鍵 " + names + " が必要です。NOTE_KEYS の、ほかの鍵のあとに戻してください。",
        "some that are stored need keys that are not set ("
            + names
            + "); put them back into NOTE_KEYS, after the others");
  }

  static Phrase wrong(Collection<String> keys) {
    String names = String.join(", ", keys);
    return new Phrase(
        "鍵 " + names + " では、この名前の鍵で封をしたメモを開けません。NOTE_KEYS に元の鍵を戻し、新しい鍵は別の名前にしてください。",
        "the key "
            + names
            + " does not open notes that were sealed under its name; put the old key back into"
            + " NOTE_KEYS, and give a new one a name of its own");
  }
}
