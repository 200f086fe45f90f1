package careermap.history;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import careermap.access.AccessLog;
import careermap.access.AuditTrail.Action;
import careermap.access.KeepChange;
import careermap.access.KeepChange.Changed;
import careermap.history.PastEvent.PastRole;
import careermap.map.CareerMaps;
import careermap.person.People;
import careermap.person.Person;
import careermap.person.RolePeriod;
import careermap.table.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes in what was before the app (履歴の取り込み): all of it, or nothing where there is a problem. */
public final class ImportHistory {
  private final People people;
  private final PastEvents past;
  private final CareerMaps maps;
  private final KeepChange keep;
  private final Clock clock;

  public ImportHistory(
      People people, PastEvents past, CareerMaps maps, KeepChange keep, Clock clock) {
    this.keep = keep;
    this.people = people;
    this.past = past;
    this.maps = maps;
    this.clock = clock;
  }

  public HistoryImport from(Table table, boolean dryRun) {
    List<Person> roster = people.asInRoster();
    Known known = new Known(roster, maps.current().map());
    History history = History.read(table, known, LocalDate.now(clock));
    if (!history.problems().isEmpty()) {
      return new HistoryImport(false, dryRun, Map.of(), 0, history.warnings(), history.problems());
    }
    List<PastEntry> news = news(history, roster);
    if (!dryRun) {
      record(news);
    }
    return new HistoryImport(
        !dryRun,
        dryRun,
        news.stream().collect(groupingBy(PastEntry::kind, counting())),
        history.entries().size() - news.size(),
        history.warnings(),
        List.of());
  }

  private void record(List<PastEntry> news) {
    keep.by(
        AccessLog.COMMAND_LINE,
        Action.HISTORY_IMPORTED,
        () -> {
          past.record(news.stream().map(PastEntry::event).toList(), clock.instant());
          return news.size();
        },
        events ->
            events > 0
                ? Optional.of(Changed.of(Changed.field("events", events)))
                : Optional.empty());
  }

  private List<PastEntry> news(History history, List<Person> roster) {
    Map<List<Object>, PastEvent> recorded =
        Stream.concat(past.all().stream(), roster.stream().map(ImportHistory::roleOfToday))
            .collect(toMap(PastEvent::key, identity(), (one, ofToday) -> ofToday));
    return history.entries().stream()
        .filter(entry -> isNews(entry.event(), recorded.get(entry.event().key())))
        .toList();
  }

  private static boolean isNews(PastEvent event, @Nullable PastEvent recorded) {
    return recorded == null || event.corrects(recorded);
  }

  private static PastEvent roleOfToday(Person person) {
    return new PastRole(
        person.id(), new RolePeriod(person.role(), person.roleSince(), person.leftOn()));
  }
}
