package careermap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementShelfTest {
  private Connection connection;
  private StatementShelf shelf;

  @BeforeEach
  void open() throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    shelf = new StatementShelf(connection);
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void givesAStatementAgainThatWasPutBack() throws SQLException {
    PreparedStatement first = shelf.take("select 1");
    shelf.putBack(first);
    assertThat(shelf.take("select 1")).isSameAs(first);
  }

  @Test
  void givesTwoUsersOfOneSqlAStatementEach() throws SQLException {
    PreparedStatement first = shelf.take("select 1");
    PreparedStatement second = shelf.take("select 1");
    assertThat(second).isNotSameAs(first);
    shelf.putBack(second);
    shelf.putBack(first);
    assertThat(first.isClosed()).isTrue();
    assertThat(shelf.take("select 1")).isSameAs(second);
  }

  @Test
  void keepsOnlySoManyAndClosesTheRest() throws SQLException {
    List<PreparedStatement> taken = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      taken.add(shelf.take("select " + i));
    }
    for (PreparedStatement statement : taken) {
      shelf.putBack(statement);
    }
    assertThat(taken.get(0).isClosed()).isFalse();
    assertThat(taken.get(99).isClosed()).isTrue();
  }

  @Test
  void doesNotKeepAStatementThatFailed() throws SQLException {
    connection.createStatement().execute("create table thing (id integer)");
    PreparedStatement failing = shelf.take("select id from thing");
    connection.createStatement().execute("drop table thing");
    assertThatThrownBy(failing::executeQuery).isInstanceOf(SQLException.class);
    shelf.putBack(failing);
    connection.createStatement().execute("create table thing (id integer)");
    assertThat(shelf.take("select id from thing").executeQuery().next()).isFalse();
  }
}
