package careermap.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Measures {@code /career} beside a bare app that says hello and one that reads once. */
@CommandLine.Command(name = "benchmark", mixinStandardHelpOptions = true)
public final class Benchmark implements Callable<Integer> {
  @Option(names = "--people", defaultValue = "100000")
  private int people;

  @Option(names = "--rounds", defaultValue = "5")
  private int rounds;

  @Option(names = "--starts", defaultValue = "5")
  private int starts;

  @Option(names = "--rate", defaultValue = "200")
  private int rate;

  @Option(names = "--connections", defaultValue = "8")
  private int connections;

  @Option(names = "--warm-up", defaultValue = "40", description = "seconds, not counted")
  private int warmUp;

  @Option(names = "--pace", defaultValue = "15", description = "seconds at the rate, each round")
  private int pace;

  @Option(names = "--rush", defaultValue = "5", description = "seconds at full speed, each round")
  private int rush;

  @Option(
      names = "--flags",
      defaultValue =
          "-XX:+UseSerialGC -Xmx88m -Xmn22m -XX:MetaspaceSize=100m -XX:TrimNativeHeapInterval=5000")
  private String flags = "";

  @Option(
      names = "--archives",
      negatable = true,
      defaultValue = "true",
      fallbackValue = "true",
      description = "start with class archives; --no-archives: as plain java -jar does")
  private boolean archives;

  @Option(names = "--profile", description = "no figures; where the time of /career goes")
  private boolean profile;

  @Option(
      names = "--postgresql",
      description = "the tables on a server that is started for it, instead of in files")
  private boolean postgresql;

  @Option(
      names = "--soak",
      defaultValue = "0",
      description = "no comparison; so many minutes of /career at the rate")
  private int soak;

  @Option(
      names = "--instances",
      defaultValue = "1",
      description = "no comparison; so many processes on one PostgreSQL, beside one of them alone")
  private int instances;

  @Option(names = "--folder", defaultValue = "target/benchmark")
  private Path folder = Path.of("");

  @Option(names = "--jar", defaultValue = "target/career-map.jar")
  private Path jar = Path.of("");

  private final Results results = new Results();
  private final Map<Contender, ClassArchive> prepared = new HashMap<>();
  private final SignedCommand commands = new SignedCommand(() -> people);

  private Benchmark() {}

  public static void main(String... arguments) {
    System.exit(new CommandLine(new Benchmark()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, SQLException {
    List<String> facts = Machine.facts();
    Files.createDirectories(folder);
    Path home = folder.resolve("company.db");
    Company.found(home, people);
    if (postgresql || instances > 1) {
      try (DatabaseServer server = DatabaseServer.start(jar.toAbsolutePath(), folder)) {
        if (instances > 1) {
          return beside(server, server.holding(home, "career"), facts);
        }
        return measure(facts, server.holding(home, "career"), server.holding(home, "one_read"));
      }
    }
    Path copy = Files.copy(home, folder.resolve("read.db"), StandardCopyOption.REPLACE_EXISTING);
    return measure(facts, Company.url(home), Company.url(copy));
  }

  private int measure(List<String> facts, String careerUrl, String readUrl) throws IOException {
    try (SlackStub slack = new SlackStub()) {
      Contender career = Contender.career(jar.toAbsolutePath(), careerUrl, slack.url());
      if (profile) {
        return profile(career);
      }
      return soak > 0 ? soak(career, facts) : compare(career, readUrl, facts);
    }
  }

  private int beside(DatabaseServer server, String url, List<String> facts)
      throws IOException, SQLException {
    List<Running> running = new ArrayList<>();
    try (SlackStub slack = new SlackStub()) {
      List<Contender> all =
          Stream.generate(() -> Contender.career(jar.toAbsolutePath(), url, slack.url()))
              .limit(instances)
              .toList();
      prepare(all);
      for (Contender one : all) {
        running.add(running(one));
        results.addErrors(rushed(one, warmUp).errors());
      }
      Instances beside = new Instances(server, running, commands, connections, results);
      for (int i = 0; i < rounds; i++) {
        beside.round(rate, Duration.ofSeconds(pace), Duration.ofSeconds(rush));
      }
      beside.weigh();
      String page = String.join("\n", facts) + "\n\n" + beside.table() + "\n";
      System.out.println(page);
      write("instances.md", page);
    } finally {
      running.forEach(Running::close);
    }
    return results.errors() == 0 ? 0 : 1;
  }

  private void write(String name, String page) throws IOException {
    Files.writeString(folder.resolveSibling(name), page, StandardCharsets.UTF_8);
  }

  private int soak(Contender career, List<String> facts) throws IOException {
    prepare(List.of(career));
    try (Running running = running(career)) {
      results.addErrors(rushed(career, warmUp).errors());
      Soak done = new Soak(running, commands, rate).run(soak);
      results.addErrors(done.errors());
      write("soak.md", String.join("\n", facts) + "\n\n" + done.table() + "\n");
    }
    return results.errors() == 0 ? 0 : 1;
  }

  private int compare(Contender career, String readUrl, List<String> facts) throws IOException {
    String classPath = BareJar.classPath(folder);
    Contender hello = Contender.hello(classPath);
    Contender read = Contender.read(classPath, readUrl);
    List<Contender> all = List.of(hello, read, career);
    prepare(all);
    start(all);
    load(all);
    String report = new Report(results, hello, read, career).table();
    String page = String.join("\n", facts) + "\n" + plan() + "\n\n" + report + "\n";
    System.out.println(page);
    write("benchmark.md", page);
    return results.errors() == 0 ? 0 : 1;
  }

  private String plan() {
    return """
        - flags of all three: `%s`, %s
        - %,d people %s; %d starts; %d rounds of %d s at %d a second and %d s at full speed over %d \
        connections; %d s of warm-up"""
        .formatted(
            flags,
            archives ? "each with its class archive" : "no class archives",
            people,
            postgresql ? "on PostgreSQL" : "in SQLite",
            starts,
            rounds,
            pace,
            rate,
            rush,
            connections,
            warmUp);
  }

  /** As the package does it: docs/operations.md. */
  private void prepare(List<Contender> all) throws IOException {
    if (archives) {
      for (Contender one : all) {
        prepared.put(one, ClassArchive.of(one, flags(), commands, folder));
      }
    }
  }

  private void start(List<Contender> all) throws IOException {
    for (int i = 0; i < starts; i++) {
      for (Contender one : all) {
        try (Running running = running(one)) {
          results.add(Measure.FIRST_ANSWER, one.name(), running.firstAnswer());
          running.ready().ifPresent(ready -> results.add(Measure.READY, one.name(), ready));
        }
      }
    }
  }

  private void load(List<Contender> all) throws IOException {
    List<Running> running = new ArrayList<>();
    try {
      for (Contender one : all) {
        running.add(running(one));
        results.addErrors(rushed(one, warmUp).errors());
      }
      for (int i = 0; i < rounds; i++) {
        all.forEach(this::pace);
        running.forEach(this::rush);
      }
      running.forEach(this::weigh);
    } finally {
      running.forEach(Running::close);
    }
  }

  private void pace(Contender one) {
    Load.Outcome outcome = Load.paced(List.of(one), commands, rate, Duration.ofSeconds(pace));
    results.add(Measure.P50, one.name(), outcome.millisAt(50));
    results.add(Measure.P99, one.name(), outcome.millisAt(99));
    results.addErrors(outcome.errors());
  }

  private void rush(Running running) {
    Contender one = running.contender();
    Duration before = running.worked();
    Load.Outcome outcome = rushed(one, rush);
    Duration worked = running.worked().minus(before);
    results.add(Measure.THROUGHPUT, one.name(), outcome.perSecond());
    results.add(Measure.PROCESSOR, one.name(), worked.toNanos() / 1e6 / outcome.answers());
    results.addErrors(outcome.errors());
  }

  private Load.Outcome rushed(Contender one, int seconds) {
    return Load.rushed(List.of(one), commands, Duration.ofSeconds(seconds), connections);
  }

  private void weigh(Running one) {
    one.memory().ifPresent(mib -> results.add(Measure.MEMORY, one.contender().name(), mib));
  }

  private int profile(Contender career) throws IOException {
    Path recording = folder.resolve("career.jfr").toAbsolutePath();
    prepare(List.of(career));
    List<String> recorded = new ArrayList<>(flags(career));
    recorded.addAll(Profile.flags(recording));
    try (Running running = Running.of(career, recorded, commands, folder)) {
      results.addErrors(rushed(career, warmUp).errors());
      rush(running);
    }
    System.out.printf(
        "Processor time an answer: %.3f ms; errors: %d%n",
        results.median(Measure.PROCESSOR, career.name()).orElse(Double.NaN), results.errors());
    System.out.println(Profile.of(recording));
    return results.errors() == 0 ? 0 : 1;
  }

  private Running running(Contender one) throws IOException {
    return Running.of(one, flags(one), commands, folder);
  }

  private List<String> flags(Contender one) {
    List<String> all = new ArrayList<>(flags());
    ClassArchive archive = prepared.get(one);
    if (archive != null) {
      all.addAll(archive.flags());
    }
    return all;
  }

  private List<String> flags() {
    return List.of(flags.split(" +"));
  }
}
