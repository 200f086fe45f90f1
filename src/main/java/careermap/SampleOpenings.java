package careermap;

import careermap.database.Database;
import careermap.map.RoleCode;
import careermap.opening.Opening;
import careermap.opening.OpeningKind;
import careermap.opening.OpeningTerms;
import careermap.person.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sample centre offers to grow by: short things, a training, and a role. */
record SampleOpenings(Database database, Clock clock) {
  private static final int WEEK = 7;
  private static final int SHORT_HOURS = 3;
  private static final int HALF_DAY = 4;

  void arrange() {
    post("E0042", training("新人OJT 2週間", 2, null, "COACH_JUNIOR"));
    post("E0043", project("FAQ改訂 3時間"));
    post("E0002", training("クレーム対応の研修", null, HALF_DAY, "HANDLE_COMPLAINT"));
    post("E0003", role("QA(品質保証)の社内公募"));
  }

  private OpeningTerms training(
      String title, @Nullable Integer places, @Nullable Integer hours, String gives) {
    LocalDate from = LocalDate.now(clock).plusWeeks(2);
    return new OpeningTerms(
        OpeningKind.TRAINING,
        title,
        null,
        null,
        List.of(gives),
        places,
        from,
        hours == null ? from.plusDays(2 * WEEK - 3) : from,
        hours,
        from.minusDays(WEEK),
        null);
  }

  private OpeningTerms project(String title) {
    LocalDate from = LocalDate.now(clock).plusWeeks(1);
    return new OpeningTerms(
        OpeningKind.PROJECT,
        title,
        "よくあるお問い合わせの答えを、3人で見直します。",
        null,
        List.of("REVIEW_FAQ"),
        3,
        from,
        null,
        SHORT_HOURS,
        from.minusDays(2),
        "東京");
  }

  private OpeningTerms role(String title) {
    LocalDate from = LocalDate.now(clock).plusMonths(2);
    return new OpeningTerms(
        OpeningKind.ROLE,
        title,
        null,
        new RoleCode("QA"),
        List.of(),
        1,
        from,
        null,
        null,
        from.minusMonths(1),
        null);
  }

  /** Once, however often the trial begins. */
  private void post(String poster, OpeningTerms terms) {
    String id = "sample-" + poster;
    if (database.openings().byId(id).isEmpty()) {
      database
          .openings()
          .post(
              new Opening(id, new PersonId(poster), terms, Opening.State.OPEN, clock.instant(), 0));
    }
  }
}
