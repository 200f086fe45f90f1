package careermap.console;

import careermap.map.Language;
import careermap.map.Phrase;
import careermap.person.PersonId;
import careermap.reminder.DueTalk;
import careermap.reminder.ForeseenDigest;
import careermap.reminder.PlannedDigest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** The foreseen digests for reading: one after the other, a line for each person. */
final class OutlookText {
  private final Language language;
  private final Reminders.Outlook outlook;
  private final DateTimeFormatter moment;

  OutlookText(Language language, Reminders.Outlook outlook) {
    this.language = language;
    this.outlook = outlook;
    this.moment = DateTimeFormatter.ofPattern("uuuu-MM-dd (EEE) HH:mm xxx", language.locale());
  }

  Stream<String> of(List<ForeseenDigest> digests) {
    return digests.stream().flatMap(this::lines);
  }

  private Stream<String> lines(ForeseenDigest foreseen) {
    PlannedDigest digest = foreseen.digest();
    return Stream.of(
            Stream.of(moment.format(digest.slot()) + "  " + named(digest.supervisor())),
            digest.lines().stream().map(this::person),
            rest(digest).map(phrase -> "  " + phrase.in(language)),
            foreseen.slowsDown()
                ? Stream.of("  " + OutlookWords.slower(digest.unanswered()).in(language))
                : Stream.<String>of())
        .flatMap(part -> part);
  }

  private String person(DueTalk line) {
    return "  "
        + named(line.person())
        + "  "
        + line.reasons().stream()
            .map(reason -> OutlookWords.reason(reason).in(language))
            .reduce((one, other) -> one + OutlookWords.BETWEEN.in(language) + other)
            .orElse("");
  }

  private static Stream<Phrase> rest(PlannedDigest digest) {
    return Stream.of(
            OutlookWords.others(digest.others()), OutlookWords.promises(digest.promises().size()))
        .flatMap(phrase -> phrase.stream());
  }

  private String named(PersonId person) {
    return OneLine.of(OutlookWords.named(outlook.name(person), person).in(language));
  }
}
