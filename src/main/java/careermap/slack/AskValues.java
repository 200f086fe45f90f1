package careermap.slack;

import careermap.conversation.Stance;
import careermap.conversation.TalkWish;
import careermap.conversation.Topic;
import careermap.slack.view.AskForm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was filled into the form in which somebody asks for a talk. */
record AskValues(
    List<Topic> topics, Stance stance, @Nullable LocalDate week, @Nullable String word) {

  static AskValues of(FormValues values) {
    Set<String> ticked = values.ticked(AskForm.TOPICS);
    return new AskValues(
        Stream.of(Topic.values()).filter(topic -> ticked.contains(topic.name())).toList(),
        Given.one(Stance.class, values.choice(AskForm.STANCE)),
        week(values.choice(AskForm.WEEK)),
        values.text(AskForm.WORD, TalkWish.LONGEST_WORD));
  }

  private static @Nullable LocalDate week(String value) {
    LocalDate day = value.equals(AskForm.ANY_WEEK) ? null : Given.day(value);
    return day == null || day.getDayOfWeek() == DayOfWeek.MONDAY ? day : null;
  }

  TalkWish wish() {
    return new TalkWish(topics, stance, week, word);
  }
}
