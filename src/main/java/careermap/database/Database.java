package careermap.database;

import careermap.access.AccessLog;
import careermap.access.AuditTrail;
import careermap.assessment.Assessments;
import careermap.assessment.Cycles;
import careermap.conversation.ComingUp;
import careermap.conversation.Conversations;
import careermap.conversation.Notes;
import careermap.conversation.Questions;
import careermap.conversation.TalkRequests;
import careermap.coverage.MonthlyReports;
import careermap.coverage.Talks;
import careermap.delivery.HeldNotices;
import careermap.delivery.Outbox;
import careermap.delivery.SharedPace;
import careermap.growth.Chances;
import careermap.growth.Growth;
import careermap.growth.Undertakings;
import careermap.guidance.Snapshot;
import careermap.guidance.Standings;
import careermap.history.PastEvents;
import careermap.map.CareerMaps;
import careermap.map.MapText;
import careermap.map.Publications;
import careermap.observed.ObservedMoves;
import careermap.opening.Openings;
import careermap.person.Accounts;
import careermap.person.ActingBook;
import careermap.person.Corrections;
import careermap.person.People;
import careermap.privacy.Erasure;
import careermap.privacy.ErasureOrders;
import careermap.privacy.Handouts;
import careermap.privacy.PersonFiles;
import careermap.privacy.Removals;
import careermap.privacy.Retention;
import careermap.publication.Announcements;
import careermap.publication.Drafts;
import careermap.publication.MapReads;
import careermap.publication.PictureShelf;
import careermap.reminder.CadenceRules;
import careermap.reminder.Digests;
import careermap.reminder.Preferences;
import careermap.reminder.Snoozes;
import careermap.reminder.Teams;
import careermap.roster.RosterDrafts;
import careermap.roster.RosterLog;
import careermap.roster.Settlements;
import careermap.standard.AbilityStandards;
import careermap.workday.WorkTimes;
import careermap.workday.WorkdayBook;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The database: opened once, migrated at once, closed at the end. */
public final class Database implements AutoCloseable {
  private final Engine engine;
  private final boolean isNew;
  private final Connections connections;
  private final JdbiCareerMaps maps;
  private final JdbiOpenings openings;

  private Database(Engine engine, Connections connections, MapText mapText, boolean isNew) {
    this.engine = engine;
    this.isNew = isNew;
    this.connections = connections;
    this.maps = new JdbiCareerMaps(connections, mapText);
    this.openings = new JdbiOpenings(connections);
  }

  /**
   * Opens the database and brings its tables up to date.
   *
   * @param url {@code jdbc:sqlite:…} or {@code jdbc:postgresql:…}
   * @param today what day it is where the company is: whoever has left by then is not found
   * @throws DatabaseUnavailable where it cannot be opened, with the reason and the mend
   */
  public static Database open(String url, MapText mapText, Supplier<LocalDate> today) {
    Engine engine = Engine.of(url);
    engine.prepare();
    Connections connections = Connections.to(engine, today);
    try {
      boolean isNew = Migrations.run(connections.writerSource(), engine.dialect());
      return new Database(engine, connections, mapText, isNew);
    } catch (RuntimeException failure) {
      connections.close();
      throw DatabaseUnavailable.because(engine, failure);
    }
  }

  /**
   * Makes this process one that serves from the database, until it is closed or ends: the only one
   * from a file, one of many from a server.
   *
   * @throws DatabaseUnavailable where another process serves from the file
   */
  public AutoCloseable serve() {
    return engine.serve();
  }

  /** Where it is, without anything secret, if its tables were made when it was opened. */
  public Optional<String> newPlace() {
    return isNew ? Optional.of(engine.place()) : Optional.empty();
  }

  public Damage damage() {
    return connections.damage();
  }

  public People people() {
    return new JdbiPeople(connections);
  }

  public ActingBook actingBook(Clock clock) {
    return new JdbiActingBook(connections, clock);
  }

  public PastEvents pastEvents() {
    return new JdbiPastEvents(connections);
  }

  public Accounts accounts() {
    return new JdbiAccounts(connections);
  }

  public Standings standings() {
    return new JdbiStandings(connections);
  }

  public AbilityStandards abilityStandards() {
    return new JdbiAbilityStandards(connections);
  }

  public Growth growth() {
    return new JdbiGrowth(connections);
  }

  public Undertakings undertakings() {
    return new JdbiUndertakings(connections);
  }

  public Assessments assessments() {
    return new JdbiAssessments(connections);
  }

  public Cycles cycles() {
    return new JdbiCycles(connections);
  }

  public CareerMaps maps() {
    return maps;
  }

  public Publications publications() {
    return maps;
  }

  public Drafts drafts() {
    return new JdbiDrafts(connections);
  }

  public MapReads mapReads() {
    return new JdbiMapReads(connections);
  }

  public PictureShelf pictureShelf() {
    return new JdbiPictureShelf(connections);
  }

  public Announcements announcements() {
    return new JdbiAnnouncements(connections);
  }

  public Outbox outbox() {
    return new JdbiOutbox(connections);
  }

  /** For a file, in which one process serves alone, there is nothing to share. */
  public SharedPace sharedPace() {
    return engine.isShared() ? new JdbiSharedPace(connections) : SharedPace.ALONE;
  }

  public Openings openings() {
    return openings;
  }

  /** What is offered now, at hand. */
  public Chances chances() {
    return openings.chances();
  }

  public ObservedMoves observedMoves() {
    return new JdbiObservedMoves(connections);
  }

  public HeldNotices heldNotices() {
    return new JdbiHeldNotices(connections);
  }

  public Corrections corrections() {
    return new JdbiCorrections(connections);
  }

  public Settlements settlements() {
    return new JdbiCorrections(connections);
  }

  public RosterDrafts rosterDrafts() {
    return new JdbiRosterDrafts(connections);
  }

  public RosterLog rosterLog() {
    return new JdbiRosterLog(connections);
  }

  public Snapshot snapshot() {
    return connections::snapshot;
  }

  public AccessLog accessLog() {
    return new JdbiAccessLog(connections);
  }

  public AuditTrail auditTrail() {
    return new JdbiAuditTrail(connections);
  }

  public PersonFiles personFiles() {
    return new JdbiPersonFiles(connections);
  }

  public Retention retention() {
    return new JdbiRetention(connections);
  }

  public ErasureOrders erasureOrders() {
    return new JdbiErasureOrders(connections);
  }

  public Removals removals() {
    return new JdbiRemovals(connections);
  }

  public Handouts handouts() {
    return new JdbiHandouts(connections);
  }

  public Erasure erasure() {
    return new JdbiErasure(connections);
  }

  /** Whoever was erased by another process is in no memory of this one any more. */
  public void forget() {
    connections.forget();
    openings.forget();
  }

  public TalkRequests talkRequests() {
    return new JdbiTalkRequests(connections);
  }

  public Conversations conversations() {
    return new JdbiConversations(connections);
  }

  public Talks talks() {
    return new JdbiTalks(connections);
  }

  public MonthlyReports monthlyReports() {
    return new JdbiMonthlyReports(connections);
  }

  public Notes notes() {
    return new JdbiNotes(connections);
  }

  public ComingUp comingUp() {
    return new JdbiComingUp(connections);
  }

  public Questions questions() {
    return new JdbiQuestions(connections);
  }

  /**
   * @param usualZone of whoever has none of their own
   */
  public WorkTimes workTimes(ZoneId usualZone) {
    return new JdbiWorkTimes(connections, usualZone);
  }

  public WorkdayBook workdayBook(Clock clock) {
    return new JdbiWorkdayBook(connections, clock);
  }

  public CadenceRules cadenceRules(Clock clock) {
    return new JdbiCadenceRules(connections, clock);
  }

  public Preferences preferences() {
    return new JdbiPreferences(connections);
  }

  public Digests digests() {
    return new JdbiDigests(connections, maps);
  }

  /**
   * @param usualZone of whoever has none of their own
   */
  public Teams teams(ZoneId usualZone) {
    return new JdbiTeams(connections, maps, usualZone);
  }

  public Snoozes snoozes() {
    return new JdbiSnoozes(connections);
  }

  public SeenEvents seenEvents() {
    return new SeenEvents(connections);
  }

  /** For the scheduler, which keeps tables of its own in the same database. */
  public DataSource dataSource() {
    return connections.writerSource();
  }

  /** Whether a read goes through at this moment, from the database that was opened. */
  public boolean isReachable() {
    return connections.isReachable();
  }

  @Override
  public void close() {
    connections.close();
  }
}
