package careermap.console;

import careermap.change.Change;
import careermap.change.ChangeWords;
import careermap.change.MapChanges;
import careermap.map.Language;
import careermap.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/** The differences of two maps for reading: by kind, a sentence each. */
final class DiffText {
  private final ChangeWords words;

  DiffText(Language language) {
    this.words = new ChangeWords(Wording.in(language));
  }

  Stream<String> of(MapChanges changes) {
    return Stream.of(Change.Kind.values()).flatMap(kind -> group(kind, changes));
  }

  private Stream<String> group(Change.Kind kind, MapChanges changes) {
    List<Change> group = changes.all().stream().filter(one -> one.kind() == kind).toList();
    return group.isEmpty()
        ? Stream.of()
        : Stream.concat(
            Stream.of(words.label(kind) + ": " + group.size()),
            group.stream().map(change -> "  " + OneLine.of(words.sentence(change))));
  }
}
