package careermap;

import static careermap.Centre.AI;
import static careermap.Centre.KENTA;
import static careermap.Centre.SAKURA;
import static careermap.Centre.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import careermap.slackstandin.Member;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How people on the roster are found in Slack, and how their language is learned. */
class AccountsTest {
  private static final Member LIAM = Member.of("U0LIAM", "Liam").withLocale("en-IE");
  private static final String LIAMS_ROSTER =
      """
      employee_id,name,slack_user_id,role,role_since
      E0001,Liam,U0LIAM,OPERATOR,2025-06-01
      """;

  @Test
  void whoeverIsKnownByEmailIsFoundOnTheSpot() {
    try (RunningApp app = RunningApp.start()) {
      assertThat(app.career(AI, "").said()).startsWith("*Now* Senior operator");
      int asked = asked(app, AI);
      assertThat(app.career(AI, "").said()).startsWith("*Now* Senior operator");
      assertThat(asked(app, AI)).isEqualTo(asked);
    }
  }

  @Test
  void whoeverIsKnownByEmailIsFoundInTheBackgroundWithTheirLanguage() {
    try (RunningApp app = RunningApp.start()) {
      app.slack().awaitCall("users.lookupByEmail");
      await().atMost(RunningApp.PATIENCE).until(() -> asked(app, KENTA) == 1);
      assertThat(app.career(KENTA, "").said()).startsWith("*Now* Operator");
      assertThat(asked(app, KENTA)).isEqualTo(1);
    }
  }

  @Test
  void aLanguageThatIsNotKnownYetIsLearnedBehindTheAnswer() {
    try (RunningApp app =
        RunningApp.with(
            (database, folder) -> Centre.take(database, folder, LIAMS_ROSTER), Map.of())) {
      app.slack().with(LIAM);
      app.career(LIAM, "");
      await()
          .atMost(RunningApp.PATIENCE)
          .untilAsserted(
              () -> assertThat(app.career(LIAM, "").said()).startsWith("*Now* Operator"));
    }
  }

  @Test
  void anEmailDoesNotGiveAwaySomebodyElsesCard() {
    try (RunningApp app = RunningApp.start()) {
      Member impostor = Member.of("U0IMPOSTOR", "だれか").withEmail("tanaka@example.com");
      app.slack().with(impostor);
      assertThat(app.career(impostor, "").said()).startsWith("*名簿にお名前がまだありません*");
      assertThat(app.career(SAKURA, "").said()).startsWith("*いま* オペレーター");
    }
  }

  @Test
  void withoutTheScopeForEmailsNobodyIsFoundAndNothingBreaks() {
    try (RunningApp app = RunningApp.start()) {
      app.slack().grantOnly("commands", "chat:write", "im:history", "users:read");
      assertThat(app.career(AI, "").said()).contains("*名簿にお名前がまだありません*");
      assertThat(app.career(SAKURA, "").said()).startsWith("*いま* オペレーター");
    }
  }

  @Test
  void whereSlackDoesNotSayWhoSomebodyIsTheyAreMetAsAStranger() {
    try (RunningApp app = RunningApp.start()) {
      app.slack().fail("users.info", "internal_error", 10);
      assertThat(app.career(AI, "").isApology()).isFalse();
      assertThat(app.career(STRANGER, "").isApology()).isFalse();
      app.slack().faults().heal();
      assertThat(app.career(AI, "").said()).startsWith("*Now* Senior operator");
    }
  }

  private static int asked(RunningApp app, Member member) {
    return (int)
        app.slack().calls("users.info").stream()
            .filter(call -> call.argument("user").equals(member.id()))
            .count();
  }
}
