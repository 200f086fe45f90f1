package careermap.picture;

import careermap.map.Employment;
import careermap.map.Role;
import careermap.wording.TimeWords;
import careermap.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands on the box of a role.
 *
 * @param badges what the role is to the reader, in words
 */
record Card(
    Role role,
    List<Lettering.Line> name,
    List<Lettering.Line> notes,
    List<String> badges,
    Standing standing) {
  static final double NAME = 27;
  static final double NOTE = 19.5;
  static final double BADGE = 19;
  static final double BADGE_HEIGHT = 31;

  private static final double NAME_LINE = 32;
  private static final double NOTE_LINE = 25;
  private static final double PADDING = 8;
  private static final int MOST_NAME_LINES = 2;
  private static final int MOST_NOTE_LINES = 2;

  Card {
    name = List.copyOf(name);
    notes = List.copyOf(notes);
    badges = List.copyOf(badges);
  }

  static Card of(Role role, Standing standing, Lettering lettering, Wording wording) {
    double width = Floor.BOX_WIDTH - 2 * PADDING;
    return new Card(
        role,
        lettering.name(name(role, lettering, wording), NAME, width, MOST_NAME_LINES),
        notes(role, standing, wording).stream()
            .flatMap(note -> note(note, lettering, width))
            .toList(),
        standing.badges(wording),
        standing);
  }

  /** How tall its box is at least. */
  double height() {
    return badgeHeight() + textHeight() + 2 * PADDING;
  }

  double badgeHeight() {
    return badges.isEmpty() ? 0 : BADGE_HEIGHT;
  }

  double textHeight() {
    return name.size() * NAME_LINE + notes.size() * NOTE_LINE;
  }

  /** The lines that the text stands on, from the top of the text. */
  List<Double> baselines() {
    List<Double> baselines = new ArrayList<>();
    for (int i = 0; i < name.size(); i++) {
      baselines.add(i * NAME_LINE + NAME);
    }
    for (int i = 0; i < notes.size(); i++) {
      baselines.add(name.size() * NAME_LINE + i * NOTE_LINE + NOTE);
    }
    return baselines;
  }

  /** On one line where it is whole there: half a guideline would say something else. */
  private static Stream<Lettering.Line> note(String note, Lettering lettering, double width) {
    Lettering.Line line = lettering.line(note, NOTE, width);
    return line.text().equals(lettering.drawable(note))
        ? Stream.of(line)
        : lettering.name(note, NOTE, width, MOST_NOTE_LINES).stream();
  }

  /** A name that cannot be drawn at all gives way to the code. */
  private static String name(Role role, Lettering lettering, Wording wording) {
    String name = wording.of(role.name());
    return lettering.drawable(name).isEmpty() ? role.code().value() : name;
  }

  private static List<String> notes(Role role, Standing standing, Wording wording) {
    List<String> notes = new ArrayList<>(guidelines(role, wording));
    if (standing.elsewhere()) {
      notes.add(wording.say("picture.elsewhere"));
    }
    return notes;
  }

  private static List<String> guidelines(Role role, Wording wording) {
    TimeWords time = new TimeWords(wording);
    Optional<String> full = role.guidelineFor(Employment.FULL_TIME).map(time::range);
    Optional<String> part = role.guidelineFor(Employment.PART_TIME).map(time::range);
    List<String> lines = new ArrayList<>();
    full.ifPresent(range -> lines.add(wording.say("picture.guideline", range)));
    part.filter(range -> !full.equals(Optional.of(range)))
        .map(range -> wording.say(partKey(full.isPresent()), range))
        .ifPresent(lines::add);
    return lines;
  }

  private static String partKey(boolean afterFull) {
    return afterFull ? "picture.guideline.part" : "picture.guideline.only.part";
  }
}
