package careermap.console;

import picocli.CommandLine.Command;

@Command(
    name = "standard",
    mixinStandardHelpOptions = true,
    description = "能力評価基準の取り込みと一覧 / Takes in ability standards and lists their units.")
final class StandardCommand {}
