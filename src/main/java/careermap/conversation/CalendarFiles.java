package careermap.conversation;

/** Files that calendars take (予定のファイル). */
@FunctionalInterface
public interface CalendarFiles {
  byte[] write(Invitation invitation);
}
