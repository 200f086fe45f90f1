package careermap.console;

import picocli.CommandLine.Command;

@Command(
    name = "people",
    mixinStandardHelpOptions = true,
    description = "名簿の取り込みと書き出し / Takes in the roster and gives it back.")
final class PeopleCommand {}
