package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.HANA;
import static careermap.Centre.KEN;
import static careermap.Centre.MAKOTO;
import static careermap.Centre.RINA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The Home tab, each time that somebody opens it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HomeTabTest {
  private final RunningApp app = RunningApp.start();

  @AfterAll
  void close() {
    app.close();
  }

  @Test
  void givesTheSameAnswerAsTheCard() {
    Shown home = app.home(SAKURA);
    assertThat(home.findings()).isEmpty();
    assertThat(home.said()).startsWith("*いま* オペレーター・基本の道・レベル1・1年2か月(パートの目安は2〜3年)");
    assertThat(home.header()).isEqualTo(app.career(SAKURA, "").header());
  }

  @Test
  void welcomesOnce() {
    String said = app.home(EMMA).said();
    assertThat(said).contains("*Welcome, Emma Clark*");
    assertThat(said.indexOf("*Welcome")).as("at the end").isGreaterThan(said.indexOf("Log it"));
    assertThat(app.home(EMMA).said()).doesNotContain("Welcome");
  }

  @Test
  void offersTheDesksToThoseWhoHaveThem() {
    assertThat(app.home(KEN).labels()).contains("チーム").doesNotContain("人事");
    Shown home = app.home(RINA);
    assertThat(home.labels()).containsOnlyOnce("人事のデスク").doesNotContain("チーム");
    assertThat(home.said().indexOf("人事\n")).isLessThan(home.said().indexOf("*いま*"));
  }

  @Test
  void isThereForWhoeverIsAtTheTop() {
    Shown home = app.home(MAKOTO);
    assertThat(home.findings()).isEmpty();
    assertThat(home.header()).isEqualTo("次の一歩：経験を後輩に渡す");
  }

  @Test
  void tellsAStrangerWhomToAsk() {
    Shown home = app.home(STRANGER);
    assertThat(home.findings()).isEmpty();
    assertThat(home.said()).startsWith("*名簿にお名前がまだありません*").doesNotContain("はじめまして");
    assertThat(app.home(HANA).said()).startsWith("*いまの役割を確認しています*");
  }

  @Test
  void isLeftAloneWhereOnlyTheMessagesWereOpened() {
    int before = app.slack().calls("views.publish").size();
    Shown.acknowledged(app.sender().homeOpened(SAKURA.id(), "messages"));
    app.home(SAKURA);
    assertThat(app.slack().calls("views.publish")).hasSize(before + 1);
  }
}
