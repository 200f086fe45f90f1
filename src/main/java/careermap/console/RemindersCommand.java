package careermap.console;

import picocli.CommandLine.Command;

/** {@code reminders}, which does nothing by itself. */
@Command(
    name = "reminders",
    mixinStandardHelpOptions = true,
    description = "面談のお知らせの見通し / Foresees the reminders of talks.")
final class RemindersCommand {}
