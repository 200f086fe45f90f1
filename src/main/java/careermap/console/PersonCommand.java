package careermap.console;

import picocli.CommandLine.Command;

@Command(
    name = "person",
    mixinStandardHelpOptions = true,
    description = "一人の記録の書き出しと消去 / Takes out or erases everything about one person.")
final class PersonCommand {}
