package careermap.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import careermap.conversation.Invitation;
import careermap.conversation.Invitation.Attendee;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read by eye, and read back by another library than the one that writes. */
class CalendarFileTest {
  private static final Instant MADE = Instant.parse("2026-12-07T01:00:00Z");
  private static final Attendee SAKURA = new Attendee("田中 さくら", "tanaka@example.com");
  private static final Attendee KEN = new Attendee("佐藤 健", "sato@example.com");

  @Test
  void saysAllThatOutlookAndGoogleNeed() {
    assertThat(lines(talk("Asia/Tokyo", "2026-12-10T10:00", 1, false)))
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Career Map//Career Map//EN",
            "METHOD:REQUEST",
            "BEGIN:VTIMEZONE",
            "TZID:Asia/Tokyo",
            "BEGIN:STANDARD",
            "DTSTART:19700101T000000",
            "TZOFFSETFROM:+0900",
            "TZOFFSETTO:+0900",
            "END:STANDARD",
            "END:VTIMEZONE",
            "BEGIN:VEVENT",
            "UID:request-1@career-map",
            "SEQUENCE:1",
            "DTSTAMP:20261207T010000Z",
            "SUMMARY:面談",
            "CLASS:PRIVATE",
            "DTSTART;TZID=Asia/Tokyo:20261210T100000",
            "DTEND;TZID=Asia/Tokyo:20261210T103000",
            "STATUS:CONFIRMED",
            "ORGANIZER;CN=佐藤 健:mailto:sato@example.com",
            "ATTENDEE;RSVP=FALSE;PARTSTAT=ACCEPTED;CN=田中 さくら:mailto:tanaka@example.com",
            "END:VEVENT",
            "END:VCALENDAR");
  }

  @Test
  void describesTheYearlyChangesOfTheClock() {
    assertThat(lines(talk("America/New_York", "2026-12-10T10:00", 1, false)))
        .containsSubsequence(
            "TZID:America/New_York",
            "DTSTART:20250309T020000",
            "TZOFFSETFROM:-0500",
            "TZOFFSETTO:-0400",
            "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
            "DTSTART:20251102T020000",
            "TZOFFSETFROM:-0400",
            "TZOFFSETTO:-0500",
            "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11")
        .contains("DTSTART;TZID=America/New_York:20261210T100000");
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Tokyo, 2026-12-10T10:00",
    "America/New_York, 2026-12-10T10:00",
    "America/New_York, 2026-07-10T16:30",
    "America/New_York, 2026-03-09T09:00",
    "Europe/London, 2026-03-30T09:00",
    "Europe/London, 2026-10-26T09:00",
    "Australia/Sydney, 2026-12-10T10:00",
    "Africa/Casablanca, 2026-06-10T10:00",
    "America/Santiago, 2026-09-10T10:00",
    "Asia/Kolkata, 2026-12-10T10:00",
    "UTC, 2026-12-10T10:00",
  })
  void meansTheSameMomentToAnotherLibrary(String zone, String local) throws Exception {
    byte[] file = talk(zone, local, 1, false);

    Calendar calendar = read(file);
    VEvent event = calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    VTimeZone described = calendar.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();

    Instant start = moment(zone, local);
    assertThat(new TimeZone(described).getOffset(start.toEpochMilli()))
        .isEqualTo(ZoneId.of(zone).getRules().getOffset(start).getTotalSeconds() * 1000);
    assertThat(value(event, "DTSTART"))
        .isEqualTo(
            LocalDateTime.parse(local).format(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss")));
    assertThat(value(event, "UID")).isEqualTo("request-1@career-map");
  }

  @Test
  void movesAndCancelsWhatTheCalendarKnows() throws Exception {
    Calendar moved = read(talk("Asia/Tokyo", "2026-12-11T14:00", 2, false));
    Calendar cancelled = read(talk("Asia/Tokyo", "2026-12-11T14:00", 3, true));

    assertThat(moved.validate().hasErrors()).isFalse();
    assertThat(value(event(moved), "SEQUENCE")).isEqualTo("2");
    assertThat(cancelled.validate().hasErrors()).isFalse();
    assertThat(value(event(cancelled), "SEQUENCE")).isEqualTo("3");
    assertThat(value(event(cancelled), "STATUS")).isEqualTo("CANCELLED");
    assertThat(cancelled.<Property>getProperty("METHOD").orElseThrow().getValue())
        .isEqualTo("CANCEL");
    assertThat(value(event(moved), "UID")).isEqualTo(value(event(cancelled), "UID"));
  }

  @Test
  void inventsNoAddresses() {
    Invitation without =
        invitation("Asia/Tokyo", "2026-12-10T10:00", 1, false, new Attendee("森", null), null);

    List<String> lines = lines(new CalendarFile().write(without));

    assertThat(lines).contains("METHOD:PUBLISH");
    assertThat(lines).noneMatch(line -> line.contains("ORGANIZER") || line.contains("mailto"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"quoted\"; name: with, marks",
        "二行の\r\nBEGIN:VALARM\r\n名前",
        "髙﨑𠮷髙﨑𠮷髙﨑𠮷髙﨑𠮷髙﨑𠮷髙﨑𠮷髙﨑𠮷髙﨑𠮷髙﨑𠮷髙﨑𠮷髙﨑𠮷髙﨑𠮷👩‍👩‍👧‍👦",
        "^n^' ^^ %0A",
        "עברית \u202E reversed"
      })
  void letsNoNameBreakTheFile(String name) throws Exception {
    byte[] file =
        new CalendarFile()
            .write(
                invitation(
                    "Asia/Tokyo",
                    "2026-12-10T10:00",
                    1,
                    false,
                    new Attendee(name, "sato@example.com"),
                    "tanaka@example.com"));

    assertThat(lines(file)).doesNotContain("BEGIN:VALARM");
    assertThat(event(read(file)).<Property>getProperty("ORGANIZER")).isPresent();
  }

  @Test
  void foldsLinesAt75OctetsAndEndsThemAsTheRuleSays() {
    String text = new String(longNamed(), StandardCharsets.UTF_8);

    assertThat(text).doesNotContain("\uFFFD");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(Stream.of(text.split("\r\n", -1)))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(lines(longNamed())).anyMatch(line -> line.contains("CN=" + "𠮷田".repeat(30)));
  }

  private static byte[] longNamed() {
    Attendee other = new Attendee("𠮷田".repeat(30), "sato@example.com");
    return new CalendarFile()
        .write(invitation("Asia/Tokyo", "2026-12-10T10:00", 1, false, other, "t@example.com"));
  }

  private static byte[] talk(String zone, String local, int sequence, boolean cancelled) {
    return new CalendarFile()
        .write(invitation(zone, local, sequence, cancelled, KEN, SAKURA.email()));
  }

  private static Invitation invitation(
      String zone,
      String local,
      int sequence,
      boolean cancelled,
      Attendee other,
      @Nullable String email) {
    return new Invitation(
        "request-1@career-map",
        sequence,
        cancelled,
        moment(zone, local),
        30,
        ZoneId.of(zone),
        MADE,
        "面談",
        new Attendee(SAKURA.name(), email),
        other);
  }

  private static Instant moment(String zone, String local) {
    return ZonedDateTime.of(LocalDateTime.parse(local), ZoneId.of(zone)).toInstant();
  }

  private static VEvent event(Calendar calendar) {
    return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
  }

  private static String value(VEvent event, String name) {
    return event.<Property>getProperty(name).orElseThrow().getValue();
  }

  private static Calendar read(byte[] file) throws Exception {
    CompatibilityHints.clearHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING);
    return new CalendarBuilder().build(new ByteArrayInputStream(file));
  }

  /** Unfolded. */
  private static List<String> lines(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
    return Stream.of(text.split("\r\n", -1)).filter(line -> !line.isEmpty()).toList();
  }
}
