package careermap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** What is told of an address, whatever is written there. */
class PostgresAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "p@ss/w:rd",
        "p@ss",
        "pa/ss",
        "pa?ss",
        "pa#ss",
        "pa ss",
        "pa%ss",
        "12/ss",
        "12?ss",
        "12#ss",
        "12/ss@p",
        "1?a=ss",
        "pa\tss"
      })
  void aPasswordThatEndsTooEarlyIsNotTakenApart(String password) {
    for (String form :
        List.of(
            "postgres://career:%s@127.0.0.1:1/careers",
            "jdbc:postgresql://c:%s@127.0.0.1/c", "jdbc:postgresql://c:%s@localhost")) {
      assertThatThrownBy(() -> PostgresServer.of(form.formatted(password)))
          .isInstanceOf(DatabaseUnavailable.class)
          .hasMessageContaining("blanks as %40 %3A %2F %3F %23 %25 %20")
          .satisfies(
              failure -> assertThat(TestTables.wholeStory(failure)).doesNotContain("ss@", "ca:"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "postgres://career:p%40ss%2Fw%3Ard%20%25+@db_1:55/career, p@ss/w:rd %+, db_1:55/career",
    "postgresql://career:a:b@[::1]/career?sslmode=disable&sslrootcert=/a/b, a:b, [::1]/career",
    "jdbc:postgresql://one:1/c%2Fd?user=career&password=p@s/s?#+, p@s/s?#, one:1/c%2Fd"
  })
  void whatIsWrittenWellIsUnderstood(String url, String password, String place) {
    PGSimpleDataSource source = (PGSimpleDataSource) PostgresAddress.of(url).source("", 0);
    assertThat(source.getUser()).isEqualTo("career");
    assertThat(String.valueOf(source.getPassword()).strip()).isEqualTo(password);
    assertThat(PostgresServer.of(url).place()).isEqualTo(place);
  }

  @Test
  void theDriverSaysNothingByItself() {
    Handler tap = new Tap();
    Logger everything = Logger.getLogger("");
    everything.addHandler(tap);
    try {
      assertThatThrownBy(() -> PostgresServer.of("postgres://app@127.0.0.1:nowhere/careers"))
          .isInstanceOf(DatabaseUnavailable.class);
      assertThat(Driver.parseURL("jdbc:postgresql://127.0.0.1/a/b", null)).isNull();
      assertThat(tap.toString()).isEmpty();
    } finally {
      everything.removeHandler(tap);
    }
  }
}
