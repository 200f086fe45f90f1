package careermap.portfolio;

import careermap.wording.Wording;
import java.util.List;

/** All that is recorded of a person, in chapters (記録の章立て), as a format asks for them. */
public final class Chapters {
  private Chapters() {}

  public static List<Chapter> of(Portfolio own, PortfolioFormat format, Wording wording) {
    OwnWords words = new OwnWords(own, wording);
    return switch (format) {
      case WORKBOOK -> all(words);
      case JOB_CARD -> new JobCard(words).chapters();
    };
  }

  private static List<Chapter> all(OwnWords words) {
    return List.of(
        new OverviewChapter(words).chapter(),
        new ExperienceChapters(words).experiences(),
        new ExperienceChapters(words).history(),
        new RoleChapters(words).history(),
        new GoalChapters(words).goals(),
        new RoleChapters(words).ahead(),
        new GoalChapters(words).ways(),
        new UnitChapters(words).now(),
        new UnitChapters(words).changes(),
        new HandChapter(words).chapter());
  }
}
