package careermap;

import careermap.database.TestEngine;
import careermap.slackstandin.Answered;
import careermap.slackstandin.Form;
import careermap.slackstandin.Member;
import careermap.slackstandin.SlackSender;
import careermap.slackstandin.StandInSlack;
import com.google.gson.JsonObject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** People who set goals one after the other, and remember which they were told are kept. */
final class GoalWriters {
  private static final List<Member> PEOPLE =
      List.of(Centre.SAKURA, Centre.DAISUKE, Centre.KEN, Centre.RINA);
  private static final String KEPT = "目標を決めました";

  private final StandInSlack slack;
  private final AtomicInteger number = new AtomicInteger();
  private final Set<String> kept = ConcurrentHashMap.newKeySet();
  private final Map<Member, JsonObject> forms = new HashMap<>();

  GoalWriters(StandInSlack slack) {
    this.slack = slack;
  }

  /** Everybody opens the form; it stays open for as long as Slack is there. */
  void open(SlackSender sender) {
    for (Member member : PEOPLE) {
      forms.put(member, opened(sender, member));
    }
  }

  /** An app that has only just started may come too late for Slack. */
  private JsonObject opened(SlackSender sender, Member member) {
    while (slack.modal(member.id()).isEmpty()) {
      int before = slack.calls("views.open").size();
      Shown.acknowledged(sender.career("目標", member.id(), RunningApp.CHANNEL));
      slack.awaitCalls("views.open", before + 1);
    }
    return slack.modal(member.id()).orElseThrow();
  }

  /** Everybody at once, until the connection breaks, or for ever. */
  List<Thread> start(SlackSender sender) {
    return PEOPLE.stream().map(member -> start(sender, member)).toList();
  }

  Thread start(SlackSender sender, Member member) {
    Thread thread = new Thread(() -> writeOn(sender, member), "writer");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void writeOn(SlackSender sender, Member member) {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        write(sender, member);
      } catch (UncheckedIOException killed) {
        return;
      } catch (IllegalStateException stopped) {
        return;
      }
    }
  }

  /** Whether it was said to be kept at once. */
  boolean write(SlackSender sender) {
    return write(sender, PEOPLE.get(0)).body().contains(KEPT);
  }

  Answered write(SlackSender sender, Member member) {
    String reason = "n" + number.incrementAndGet();
    JsonObject open = Objects.requireNonNull(forms.get(member));
    Form form = Form.of(open).choose("role", "SV").type("reason", reason);
    Answered answered = sender.submit(member.id(), form);
    if (answered.body().contains(KEPT)) {
      kept.add(reason);
    }
    return answered;
  }

  int kept() {
    return kept.size();
  }

  /** What people were told is kept, and is not there. */
  Set<String> lostIn(Path folder) {
    return lostAt(Centre.url(folder));
  }

  /** The same, with the tables at {@code url}. */
  Set<String> lostAt(String url) {
    Set<String> lost = new HashSet<>(kept);
    lost.removeAll(column(url, "select reason from goal"));
    return lost;
  }

  /** The first column of all rows. */
  static List<String> column(Path folder, String sql) {
    return column(Centre.url(folder), sql);
  }

  static List<String> column(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<String> column = new ArrayList<>();
      while (rows.next()) {
        column.add(String.valueOf(rows.getString(1)));
      }
      return column;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** SQLite's own look through the whole file; a server looks after itself. */
  static List<String> faultsIn(Path folder) {
    if (TestEngine.isPostgresql()) {
      return List.of();
    }
    List<String> faults = new ArrayList<>(column(folder, "pragma integrity_check"));
    faults.remove("ok");
    faults.addAll(column(folder, "pragma foreign_key_check"));
    return faults;
  }
}
