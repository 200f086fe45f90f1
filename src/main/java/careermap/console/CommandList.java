package careermap.console;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The list of commands in a help text, with all that they say of themselves, in both languages. */
public final class CommandList implements CommandLine.IHelpSectionRenderer {
  private static final int INDENT = 2;

  private CommandList() {}

  /** Lists the commands of {@code commandLine}, and of each of them, in this way. */
  public static void into(CommandLine commandLine) {
    commandLine
        .getHelpSectionMap()
        .put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandList());
    commandLine.getSubcommands().values().forEach(CommandList::into);
  }

  @Override
  public String render(Help help) {
    Map<String, Help> commands = help.subcommands();
    int names = commands.keySet().stream().mapToInt(String::length).max().orElse(0) + 2 * INDENT;
    int width = help.commandSpec().usageMessage().width();
    TextTable table =
        TextTable.forColumns(
            help.colorScheme(),
            new Column(names, INDENT, Column.Overflow.SPAN),
            new Column(width - names, INDENT, Column.Overflow.WRAP));
    table.setAdjustLineBreaksForWideCJKCharacters(true);
    commands.forEach((name, command) -> add(table, name, command));
    return table.toString();
  }

  private static void add(TextTable table, String name, Help command) {
    String shown = name;
    for (String line : List.of(command.commandSpec().usageMessage().description())) {
      table.addRowValues(shown, line.formatted());
      shown = "";
    }
  }
}
