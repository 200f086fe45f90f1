package careermap.console;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.map.Language;
import careermap.person.PersonId;
import careermap.reminder.Assumption;
import careermap.reminder.DatedReason;
import careermap.reminder.DueTalk;
import careermap.reminder.ForeseenDigest;
import careermap.reminder.PlannedDigest;
import careermap.reminder.Reason;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class RemindersTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
  private static final PersonId SATO = new PersonId("E0042");
  private static final PersonId ITO = new PersonId("E0107");

  @Command(name = "career-map")
  private static final class Root {}

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<String> asked = new ArrayList<>();
  private Language language = Language.JA;

  @Test
  void printsTheDigestsForPrograms() {
    int code = run("--from", "2026-12-07", "--to", "2026-12-13", "--format", "json");

    assertThat(code).isZero();
    assertThat(out.toString().strip())
        .isEqualTo(
            "[{\"at\":\"2026-12-07T10:00+09:00\",\"supervisor\":\"E0042\","
                + "\"people\":[{\"person\":\"E0107\",\"reasons\":[\"CONTRACT\",\"OVERDUE\"]}]}]");
    assertThat(asked).containsExactly("2026-12-07 2026-12-13 MET");
  }

  @Test
  void printsTheDigestsForPeople() {
    run("--from", "2026/12/7", "--to", "２０２６-12-13", "--assume", "ignored");

    assertThat(out.toString())
        .isEqualTo(
            """
            2026-12-07 (月) 10:00 +09:00  佐藤 健さん (E0042)
              伊藤 翔さん (E0107)  契約の満了が近づいています(2027-01-31)／次の面談のころをすぎました(2026-11-20)
              ほか3人
              返事のないお知らせが3回続いたため、ここから2週に1度です。
            """
                .replace("\n", System.lineSeparator()));
    assertThat(err.toString().strip())
        .isEqualTo(
            "お知らせは1通、届く上司は1人です。何も送っていません。返事がなく、だれとも話さないものとして見ています。"
                + "面談の間隔がまだ決まっていないため、90日に1回で見ています。");
    assertThat(asked).containsExactly("2026-12-07 2026-12-13 IGNORED");
  }

  @Test
  void speaksEnglishToo() {
    language = Language.EN;
    run("--from", "2026-12-07", "--to", "2026-12-13");

    assertThat(out.toString())
        .startsWith("2026-12-07 (Mon) 10:00 +09:00  佐藤 健 (E0042)")
        .contains("伊藤 翔 (E0107)  contract ends on 2027-01-31; next talk was due on 2026-11-20")
        .contains("3 more");
    assertThat(err.toString()).contains("Nothing was sent.").contains("every 90 days");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--from 2026-02-30 --to 2026-12-13", "--from soon --to 2026-12-13",
        "--from 2026-12-07 --to 2126-12-13", "--from 2021-12-31 --to 2026-12-13",
        "--from 2026-12-14 --to 2026-12-13", "--from 2026-12-07",
        "--from 2026-12-07 --to 2026-12-13 --assume hoped", "--from 2026-12-07 --to 2026-12-13 more"
      })
  void saysKindlyWhatCannotBeRead(String arguments) {
    assertThat(run(arguments.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString()).isNotBlank();
    assertThat(out.toString()).isEmpty();
    assertThat(asked).isEmpty();
  }

  @Test
  void saysWhichDayCannotBeRead() {
    run("--from", "2026-02-30", "--to", "2026-12-13");

    assertThat(err.toString())
        .startsWith(
            "--from の「2026-02-30」を日付として読めません。2022-01-01 から 2099-12-31 までの日付を、2026-12-07 の形で入れてください。");
  }

  @Test
  void explainsItself() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("--assume=met|ignored").contains("Sends nothing");
  }

  private int run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("reminders", "preview"));
    all.addAll(List.of(arguments));
    Reminders reminders =
        new Reminders(
            () -> language,
            () -> new Reminders.Outlook(this::foresee, Map.of(SATO, "佐藤 健", ITO, "伊藤 翔"), false));
    return new CommandLine(new Root())
        .addSubcommand(reminders.reminders())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(all.toArray(String[]::new));
  }

  private List<ForeseenDigest> foresee(LocalDate from, LocalDate to, Assumption assumption) {
    asked.add(from + " " + to + " " + assumption);
    DueTalk line =
        new DueTalk(
            ITO,
            List.of(
                new DatedReason(Reason.CONTRACT, LocalDate.of(2027, 1, 31)),
                new DatedReason(Reason.OVERDUE, LocalDate.of(2026, 11, 20))),
            MONDAY);
    PlannedDigest digest =
        new PlannedDigest(
            SATO,
            MONDAY,
            ZonedDateTime.of(2026, 12, 7, 10, 0, 0, 0, ZoneId.of("Asia/Tokyo")),
            List.of(line),
            3,
            List.of(),
            3);
    return List.of(new ForeseenDigest(digest, assumption == Assumption.IGNORED));
  }
}
