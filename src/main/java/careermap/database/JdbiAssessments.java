package careermap.database;

import careermap.assessment.Assessment;
import careermap.assessment.Assessments;
import careermap.assessment.BothMarks;
import careermap.assessment.Mark;
import careermap.assessment.Side;
import careermap.assessment.WaitingSheet;
import careermap.delivery.Notice;
import careermap.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

final class JdbiAssessments implements Assessments {
  private static final String OF =
      AssessmentRows.SELECT + "where a.employee_id = :id order by a.opened_at desc, a.id";
  private static final String TO_RATE =
      AssessmentRows.SELECT
          + """
          join person p on p.employee_id = a.employee_id
          where ((a.rater_id = :id and a.rater_at is not null)
              or (p.supervisor_id = :id and a.shared = 1 and a.rater_at is null))
            and (p.left_on is null or p.left_on > :today)
          order by a.opened_at desc, a.id
          """;

  private final Connections connections;

  JdbiAssessments(Connections connections) {
    this.connections = connections;
  }

  @Override
  public Optional<Assessment> byId(String id) {
    return connections.read(handle -> AssessmentRows.byId(handle, id));
  }

  @Override
  public List<Assessment> of(PersonId person) {
    return list(OF, person);
  }

  @Override
  public List<Assessment> toRate(PersonId supervisor) {
    return list(TO_RATE, supervisor);
  }

  @Override
  public List<WaitingSheet> waitingFor(PersonId reader) {
    return connections.read(handle -> WaitingSheetRows.of(handle, reader, connections.today()));
  }

  private List<Assessment> list(String query, PersonId id) {
    return connections.read(
        handle ->
            handle
                .createQuery(query)
                .bind("id", id.value())
                .bind("today", connections.today())
                .map(AssessmentRows::read)
                .list());
  }

  @Override
  public boolean open(Assessment assessment, List<Notice> notices) {
    return connections.write(
        handle -> {
          boolean kept = AssessmentRows.insert(handle, assessment);
          if (kept) {
            NoticeRows.add(handle, notices, assessment.openedAt());
          }
          return kept;
        });
  }

  @Override
  public Map<String, Mark> marksBy(PersonId author, String assessment) {
    return connections.read(handle -> MarkRows.by(handle, author, assessment));
  }

  @Override
  public boolean mark(
      String assessment,
      Side side,
      PersonId author,
      String criterion,
      @Nullable Mark mark,
      Instant now) {
    return connections.write(
        handle -> {
          boolean open = MarkRows.takePlace(handle, assessment, side, author);
          if (open) {
            MarkRows.write(handle, assessment, author, criterion, mark, now);
          }
          return open;
        });
  }

  @Override
  public Map<String, String> commentsBy(PersonId author, String assessment) {
    return connections.read(handle -> CommentRows.by(handle, author, assessment));
  }

  @Override
  public boolean comment(
      String assessment, Side side, PersonId author, String unit, String comment, Instant now) {
    return connections.write(
        handle -> {
          boolean open = CommentRows.takePlace(handle, assessment, side, author);
          if (open) {
            CommentRows.write(handle, assessment, author, unit, comment, now);
          }
          return open;
        });
  }

  @Override
  public boolean change(Assessment after, List<Notice> notices, Instant now) {
    return connections.write(
        handle -> {
          boolean kept = AssessmentRows.change(handle, after);
          if (kept) {
            NoticeRows.add(handle, notices, now);
          }
          if (kept && after.isRevealed()) {
            UnsubmittedRows.forget(handle, after.id());
          }
          return kept;
        });
  }

  @Override
  public Optional<BothMarks> revealed(String assessment) {
    return connections.read(handle -> revealed(handle, assessment));
  }

  private static Optional<BothMarks> revealed(Handle handle, String id) {
    return AssessmentRows.byId(handle, id)
        .filter(Assessment::isRevealed)
        .map(one -> MarkRows.both(handle, one));
  }

  @Override
  public boolean explain(
      String assessment, PersonId rater, String criterion, String example, Instant now) {
    return connections.write(
        handle -> MarkRows.explain(handle, assessment, rater, criterion, example, now));
  }

  @Override
  public boolean passOn(String assessment, PersonId former, PersonId next) {
    return connections.write(handle -> MarkRows.passOn(handle, assessment, former, next));
  }
}
