package careermap.console;

import picocli.CommandLine.Command;

@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    description = "キャリアマップの確認、比較、一覧、書き出し / Checks, compares, lists and exports the map.")
final class MapCommand {}
