package careermap.console;

import picocli.CommandLine.Command;

@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "変更の記録の書き出し / Takes out who changed what.")
final class AuditCommand {}
