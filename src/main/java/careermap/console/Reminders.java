package careermap.console;

import careermap.map.Language;
import careermap.person.PersonId;
import careermap.reminder.Assumption;
import careermap.reminder.ForeseenDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * The commands about reminders.
 *
 * @param outlook asked for when a command runs, so that help needs no database
 */
public record Reminders(Supplier<Language> language, Supplier<Outlook> outlook) {
  public CommandLine reminders() {
    return new CommandLine(new RemindersCommand())
        .addSubcommand(new RemindersPreviewCommand(language, outlook));
  }

  /**
   * What a preview looks into.
   *
   * @param names of the people by employee number
   * @param cadenceIsSet whether human resources set how often talks are due
   */
  public record Outlook(Foresight foresight, Map<PersonId, String> names, boolean cadenceIsSet) {
    public Outlook {
      names = Map.copyOf(names);
    }

    String name(PersonId person) {
      return names.getOrDefault(person, person.value());
    }
  }

  /** Foresees digests. */
  @FunctionalInterface
  public interface Foresight {
    List<ForeseenDigest> between(LocalDate from, LocalDate to, Assumption assumption);
  }
}
