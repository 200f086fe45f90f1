package careermap.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a PostgreSQL database is, and who one is there. It prints itself without any secret. */
final class PostgresAddress {
  private static final Pattern JDBC = Pattern.compile("jdbc:postgresql:.*");
  private static final Pattern URI_FORM = Pattern.compile("postgres(ql)?://.*");

  /** What may hold a password: who one is before the host, and all that follows the database. */
  private static final Pattern SECRETS = Pattern.compile("//[^/]*@|\\?.*");

  /**
   * A letter of a password that ends it too early would make the rest of it a host, a database or
   * an argument, which are told.
   */
  private static final Pattern JDBC_IN_FULL =
      Pattern.compile("jdbc:postgresql:(//[^@/?#\\s]*)?/?[^@:/?#\\s]*(\\?(\\w+(=[^&]*)?(&|$))*)?");

  private static final Pattern URI_IN_FULL =
      Pattern.compile(
          "\\w+://(?<who>[^@/?#\\s]*@)?(?<where>[^@/?#\\s]+(/[^@:/?#\\s]*)?"
              + "(\\?(\\w+(=[^@&#\\s]*)?(&|$))*)?)");

  /** In a transaction; else the driver has all rows in memory before it gives the first. */
  private static final int ROWS_AT_A_TIME = 1_000;

  /** The driver writes by it what it thinks of an address, password and all. */
  private static final Logger OF_THE_DRIVER = Logger.getLogger("org.postgresql");

  static {
    OF_THE_DRIVER.setLevel(Level.OFF);
  }

  private final String url;
  private final @Nullable String user;
  private final @Nullable String password;

  private PostgresAddress(String url, @Nullable String user, @Nullable String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  static boolean isOne(String url) {
    return JDBC.matcher(url).matches() || URI_FORM.matcher(url).matches();
  }

  /**
   * @throws DatabaseUnavailable where it is none; the reason repeats nothing of it
   */
  static PostgresAddress of(String url) {
    PostgresAddress address = JDBC.matcher(url).matches() ? ofJdbc(url) : ofUri(url);
    address.source("", 0);
    return address;
  }

  private static PostgresAddress ofJdbc(String url) {
    if (!JDBC_IN_FULL.matcher(url).matches()) {
      throw new DatabaseUnavailable(DatabaseWords.expectedOfServer(), null);
    }
    return new PostgresAddress(url, null, null);
  }

  private static PostgresAddress ofUri(String url) {
    Matcher parts = URI_IN_FULL.matcher(url);
    if (!parts.matches()) {
      throw new DatabaseUnavailable(DatabaseWords.expectedOfServer(), null);
    }
    String where = "jdbc:postgresql://" + parts.group("where");
    return parts.group("who") == null
        ? new PostgresAddress(where, null, null)
        : of(where, parts.group("who").replace("@", "").split(":", 2));
  }

  private static PostgresAddress of(String where, String... who) {
    try {
      return new PostgresAddress(where, decoded(who[0]), who.length < 2 ? null : decoded(who[1]));
    } catch (IllegalArgumentException malformed) {
      throw new DatabaseUnavailable(DatabaseWords.expectedOfServer(), null);
    }
  }

  /** A plus sign is one, other than in a form. */
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /**
   * @param options of the server, for each connection
   * @param patienceSeconds after which a server that says nothing is taken to be gone; 0: never
   */
  DataSource source(String options, int patienceSeconds) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    try {
      source.setUrl(url);
    } catch (IllegalArgumentException malformed) {
      throw new DatabaseUnavailable(DatabaseWords.expectedOfServer(), null);
    }
    if (user != null) {
      source.setUser(user);
    }
    if (password != null) {
      source.setPassword(password);
    }
    source.setOptions(options.isEmpty() ? null : options);
    source.setSocketTimeout(patienceSeconds);
    source.setApplicationName("career-map");
    source.setTcpKeepAlive(true);
    source.setDefaultRowFetchSize(ROWS_AT_A_TIME);
    // Its details are values of rows: people's data.
    source.setLogServerErrorDetail(false);
    return source;
  }

  String place() {
    String bare = SECRETS.matcher(url.substring("jdbc:postgresql:".length())).replaceAll("");
    return bare.startsWith("//") ? bare.substring(2) : bare;
  }

  @Override
  public String toString() {
    return place();
  }
}
