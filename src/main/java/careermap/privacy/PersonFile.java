package careermap.privacy;

import careermap.conversation.SealedNote;
import careermap.person.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one person (本人の記録一式).
 *
 * @param notes what the person wrote, and what was shared with them; still sealed
 */
public record PersonFile(PersonId person, List<Section> sections, List<SealedNote> notes) {
  public PersonFile {
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  PersonFile with(Section more) {
    return new PersonFile(
        person, Stream.concat(sections.stream(), Stream.of(more)).toList(), List.of());
  }

  /**
   * One kind of records (記録の一節).
   *
   * @param name and columns are only ever added to
   * @param rows each with a cell for every column; null where nothing is recorded
   */
  public record Section(String name, List<String> columns, List<List<@Nullable String>> rows) {
    public Section {
      columns = List.copyOf(columns);
      // Cells may be null.
      rows = rows.stream().map(row -> Collections.unmodifiableList(new ArrayList<>(row))).toList();
    }
  }
}
