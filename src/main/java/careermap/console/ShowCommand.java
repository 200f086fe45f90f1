package careermap.console;

import careermap.map.Language;
import careermap.map.Phrase;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "/career でその人に見えるカードを表示します。見たことは閲覧履歴に残ります。",
      "Prints the card that a person sees on /career. The look is logged."
    })
public final class ShowCommand implements Callable<Integer> {
  private final Supplier<Language> language;
  private final Cards cards;

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Parameters(
      paramLabel = "CODE-OR-EMAIL",
      description = "社員番号かメールアドレス / an employee number or an e-mail")
  private String who = "";

  @Option(names = "--locale", description = "ja か en (初期値: LOCALE) / ja or en (default: LOCALE)")
  private @Nullable Locales locale;

  @Option(
      names = "--format",
      description = "表示の形式 / the form of the card: ${COMPLETION-CANDIDATES}",
      defaultValue = "text")
  private Format format = Format.TEXT;

  public ShowCommand(Supplier<Language> language, Cards cards) {
    this.language = language;
    this.cards = cards;
  }

  @Override
  public Integer call() {
    Optional<String> card =
        cards.of(who, Optional.ofNullable(locale).map(Locales::language), format == Format.JSON);
    card.ifPresentOrElse(
        spec.commandLine().getOut()::println,
        () -> spec.commandLine().getErr().println(nobody(who).in(language.get())));
    return card.isPresent() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private static Phrase nobody(String who) {
    return new Phrase(
        "社員名簿に、社員番号かメールアドレスが " + who + " の人はいません。",
        "Nobody on the roster has the number or e-mail " + who + ".");
  }

  /** The languages by their locale. */
  enum Locales {
    ja,
    en;

    Language language() {
      return Language.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  /** Finds a person's card. */
  @FunctionalInterface
  public interface Cards {
    /**
     * @param language empty for the setting's
     */
    Optional<String> of(String who, Optional<Language> language, boolean json);
  }
}
