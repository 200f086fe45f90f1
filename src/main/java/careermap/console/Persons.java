package careermap.console;

import careermap.map.Language;
import careermap.person.Person;
import careermap.privacy.ErasePerson;
import careermap.privacy.Erasure;
import careermap.privacy.PersonFile;
import careermap.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * The commands about one person, {@code person export} and {@code person erase}.
 *
 * @param find by employee number or e-mail
 * @param question asks whoever watches; gives what they typed, null where nobody watches
 * @param left what Slack does not let go of, a line each
 */
public record Persons(
    Supplier<Language> language,
    Function<String, Optional<Person>> find,
    Function<Person, Optional<PersonFile>> export,
    Function<List<Table>, byte[]> workbook,
    Function<Person, Optional<Erasure.Footprint>> footprint,
    Function<Person, ErasePerson.Outcome> erase,
    Supplier<List<String>> left,
    Function<String, @Nullable String> question,
    ExportDoor door) {

  public CommandLine person() {
    return new CommandLine(new PersonCommand())
        .addSubcommand(new PersonExportCommand(this))
        .addSubcommand(new PersonEraseCommand(this));
  }
}
