package careermap.console;

import picocli.CommandLine.Command;

@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "これまでの履歴の取り込み / Takes in what was before the app.")
final class HistoryCommand {}
