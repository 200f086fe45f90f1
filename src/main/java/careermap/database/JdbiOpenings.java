package careermap.database;

import careermap.delivery.Notice;
import careermap.growth.Chances;
import careermap.opening.Hand;
import careermap.opening.Opening;
import careermap.opening.Openings;
import careermap.opening.OwnHand;
import careermap.opening.PostedOpening;
import careermap.opening.RaisedHand;
import careermap.person.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

final class JdbiOpenings implements Openings {
  private static final String SELECT = "select " + OpeningRow.COLUMNS + " from opening o ";
  private static final String OPEN =
      SELECT
          + "where o.state = 'OPEN' and o.apply_by >= :value and (o.places is null or o.places > "
          + OpeningRow.TAKEN
          + ") order by o.from_on, o.posted_at, o.id";
  private static final String POSTED =
      "select "
          + OpeningRow.COLUMNS
          + ", "
          + OpeningRow.TAKEN
          + """
          as taken,
          (select count(*) from opening_hand d
           where d.opening_id = o.id and d.state = 'DONE') as done,
          (select count(*) from opening_hand w
           join person p on p.employee_id = w.employee_id
           where w.opening_id = o.id and w.state = 'RAISED'
             and (p.left_on is null or p.left_on > :today)) as waiting
          from opening o
          """;
  private static final String NEWEST_FIRST = " order by o.posted_at desc, o.id";
  private static final String POST =
      """
      insert into opening (
        id, posted_by, kind, title, detail, role, gives, places, from_on, until_on, hours,
        apply_by, site, state, posted_at, revision)
      values (
        :id, :poster, :kind, :title, :detail, :role, :gives, :places, :from, :until, :hours,
        :applyBy, :site, :state, :postedAt, :revision)
      """;
  private static final String CHANGE =
      """
      update opening as o set
        kind = :kind, title = :title, detail = :detail, role = :role, gives = :gives,
        places = :places, from_on = :from, until_on = :until, hours = :hours,
        apply_by = :applyBy, site = :site, state = :state, revision = :revision
      where o.id = :id and o.state = 'OPEN' and o.revision = :seen
        and (:places is null or :places >=
      """
          + OpeningRow.TAKEN
          + ")";

  private final Connections connections;
  private final OpenChances chances;

  JdbiOpenings(Connections connections) {
    this.connections = connections;
    this.chances = new OpenChances(connections);
  }

  Chances chances() {
    return chances;
  }

  void forget() {
    chances.letGo();
  }

  @Override
  public Optional<Opening> byId(String id) {
    return find(SELECT + "where o.id = :value", id).stream().findFirst();
  }

  @Override
  public List<Opening> openOn(LocalDate day) {
    return find(OPEN, day.toString());
  }

  private List<Opening> find(String query, String value) {
    return connections.read(
        handle -> handle.createQuery(query).bind("value", value).map(OpeningRow::read).list());
  }

  @Override
  public List<PostedOpening> postedBy(PersonId poster) {
    return posted("where o.posted_by = :value and o.state = 'OPEN'", poster.value());
  }

  @Override
  public List<PostedOpening> standingOn(LocalDate day) {
    return posted(
        "where o.state = 'OPEN' and (o.apply_by >= :value or coalesce(o.until_on, o.from_on) >= :value)",
        day.toString());
  }

  @Override
  public Optional<PostedOpening> posted(String id) {
    return posted("where o.id = :value", id).stream().findFirst();
  }

  private List<PostedOpening> posted(String condition, String value) {
    return connections.read(
        handle ->
            handle
                .createQuery(POSTED + condition + NEWEST_FIRST)
                .bind("value", value)
                .bind("today", connections.today())
                .map(
                    (row, context) ->
                        new PostedOpening(
                            OpeningRow.read(row, context),
                            row.getInt("waiting"),
                            row.getInt("taken"),
                            row.getInt("done")))
                .list());
  }

  @Override
  public Optional<Hand> hand(String opening, PersonId person) {
    return connections.read(handle -> HandReads.hand(handle, opening, person));
  }

  @Override
  public List<OwnHand> handsOf(PersonId person) {
    return connections.read(handle -> HandReads.handsOf(handle, person));
  }

  @Override
  public List<RaisedHand> handsTo(String opening) {
    return connections.read(handle -> HandReads.handsTo(handle, opening, connections.today()));
  }

  @Override
  public Optional<Instant> lastToldOfHands(String opening) {
    return connections.read(handle -> HandReads.lastToldOfHands(handle, opening));
  }

  @Override
  public void post(Opening opening) {
    write(handle -> OpeningRow.bind(handle.createUpdate(POST), opening).execute() == 1);
  }

  @Override
  public boolean change(Opening before, Opening after, List<Notice> notices, Instant now) {
    return write(
        handle ->
            OpeningRow.bind(handle.createUpdate(CHANGE), after)
                        .bind("seen", before.revision())
                        .execute()
                    == 1
                && told(handle, notices, now));
  }

  @Override
  public boolean raise(Hand hand, LocalDate day, List<Notice> notices, Instant now) {
    return write(handle -> HandRows.raise(handle, hand, day, now) && told(handle, notices, now));
  }

  @Override
  public boolean turn(
      Hand before, Hand after, List<Claim> claims, List<Notice> notices, Instant now) {
    return write(
        handle -> {
          boolean turned = HandRows.turn(handle, before, after, connections.today(), now);
          if (turned) {
            ClaimRows.write(
                handle, after.person(), claims, LocalDate.parse(connections.today()), now);
            told(handle, notices, now);
          }
          return turned;
        });
  }

  @Override
  public void endWhatIsOver(Instant now) {
    write(
        handle -> {
          OpeningEndings.write(handle, connections.today(), now);
          return true;
        });
  }

  private static boolean told(Handle handle, List<Notice> notices, Instant now) {
    NoticeRows.add(handle, notices, now);
    return true;
  }

  private boolean write(Predicate<Handle> work) {
    try {
      return connections.write(work::test);
    } finally {
      chances.forget();
    }
  }
}
