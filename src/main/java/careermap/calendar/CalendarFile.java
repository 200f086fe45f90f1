package careermap.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.ProductId;
import biweekly.property.Status;
import careermap.conversation.CalendarFiles;
import careermap.conversation.Invitation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;

/**
 * Writes an agreed talk as iCalendar (RFC 5545, RFC 5546). A calendar knows it again by its UID,
 * and takes the file with the higher SEQUENCE. Its reader is the one who is invited and has
 * accepted: a file in which they were the organizer themselves Outlook would not put into their
 * calendar.
 */
public final class CalendarFile implements CalendarFiles {
  private static final String PRODUCT = "-//Career Map//Career Map//EN";

  /** What a parameter cannot hold, quoted or not. */
  private static final Pattern UNQUOTABLE = Pattern.compile("[\"\\p{Cntrl}]+");

  @Override
  public byte[] write(Invitation invitation) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(new ProductId(PRODUCT));
    calendar.setMethod(new Method(method(invitation)));
    calendar.addEvent(event(invitation));
    calendar.getTimezoneInfo().setDefaultTimezone(zone(invitation));
    return written(calendar);
  }

  /** An invitation needs somebody who invites; without their address it is only an entry. */
  private static String method(Invitation invitation) {
    if (invitation.cancelled()) {
      return Method.CANCEL;
    }
    return invitation.other().email() == null ? Method.PUBLISH : Method.REQUEST;
  }

  private static VEvent event(Invitation invitation) {
    VEvent event = new VEvent();
    event.setUid(invitation.uid());
    event.setSequence(invitation.sequence());
    event.setDateTimeStamp(date(invitation.madeAt()));
    event.setSummary(invitation.title());
    event.setClassification(Classification.private_());
    event.setDateStart(date(invitation.start()), true);
    Duration length = Duration.ofMinutes(invitation.minutes());
    event.setDateEnd(date(invitation.start().plus(length)), true);
    event.setStatus(invitation.cancelled() ? Status.cancelled() : Status.confirmed());
    address(invitation.other())
        .ifPresent(email -> event.setOrganizer(new Organizer(name(invitation.other()), email)));
    address(invitation.reader()).ifPresent(email -> event.addAttendee(reader(invitation, email)));
    return event;
  }

  private static Date date(Instant moment) {
    return new Date(moment.toEpochMilli());
  }

  private static Optional<String> address(Invitation.Attendee one) {
    return Optional.ofNullable(one.email());
  }

  private static Attendee reader(Invitation invitation, String email) {
    Attendee attendee = new Attendee(name(invitation.reader()), email);
    attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
    attendee.setRsvp(false);
    return attendee;
  }

  private static String name(Invitation.Attendee one) {
    return UNQUOTABLE.matcher(one.name()).replaceAll(" ").strip();
  }

  private static TimezoneAssignment zone(Invitation invitation) {
    return new TimezoneAssignment(
        TimeZone.getTimeZone(invitation.zone()),
        ZoneDescription.of(invitation.zone(), invitation.start()));
  }

  private static byte[] written(ICalendar calendar) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return Folding.of(text.toString()).getBytes(StandardCharsets.UTF_8);
  }
}
