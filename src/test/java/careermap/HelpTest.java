package careermap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Whoever asks a command for help reads it in both languages. */
class HelpTest {
  private static final String BOTH = "(?s).*[ぁ-んァ-ヶ一-龠].*[A-Za-z]{3,}.*";
  private static final List<String> OF_THE_LIBRARY = List.of("--help", "--version");

  @Test
  void everyCommandAndOptionSaysWhatItIsForInBothLanguages() {
    List<String> said = new ArrayList<>();
    collect(commandLine(), said);
    assertThat(said).hasSizeGreaterThan(60).allMatch(text -> text.matches(BOTH));
  }

  @Test
  void theListOfCommandsHasBoth() {
    assertThat(commandLine().getUsageMessage())
        .contains("止められるまで、アプリを動かします。", "Runs the app until it is stopped.");
    assertThat(commandLine().getSubcommands().entrySet())
        .filteredOn(command -> command.getKey().equals("people"))
        .singleElement()
        .extracting(command -> command.getValue().getUsageMessage())
        .asString()
        .contains("名簿を取り込みます。", "Takes in the roster.");
  }

  private static CommandLine commandLine() {
    Settings settings = Settings.of(Map.of());
    return Main.commandLine(settings, new CommandDatabase(settings));
  }

  private static void collect(CommandLine commandLine, List<String> said) {
    CommandSpec command = commandLine.getCommandSpec();
    said.add(command.name() + ": " + String.join("\n", command.usageMessage().description()));
    Stream.concat(
            command.options().stream()
                .filter(option -> !OF_THE_LIBRARY.contains(option.longestName())),
            command.positionalParameters().stream())
        .map(argument -> text(command, argument))
        .forEach(said::add);
    commandLine.getSubcommands().values().forEach(sub -> collect(sub, said));
  }

  private static String text(CommandSpec command, ArgSpec argument) {
    return command.name()
        + " "
        + argument.paramLabel()
        + ": "
        + String.join("\n", argument.description());
  }
}
