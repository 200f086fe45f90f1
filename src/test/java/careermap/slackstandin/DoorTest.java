package careermap.slackstandin;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is let in, and the people whom they find there. */
final class DoorTest {
  private final StandInSlack slack =
      StandInSlack.start()
          .with(
              Member.of("U0TARO", "佐藤 太郎").withEmail("taro@example.com"),
              Member.of("U0JOHN", "John").withLocale("en-US").withZone("Europe/London"),
              Member.of("U0GONE", "退職 花子").deactivated())
          .withUserGroup("S0HR", "U0TARO");

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void knowsItsBot() throws Exception {
    var known = Sdk.of(slack).authTest(a -> a);
    assertThat(known.isOk()).isTrue();
    assertThat(known.getTeamId()).isEqualTo(StandInSlack.TEAM);
    assertThat(known.getBotId()).isEqualTo(StandInSlack.BOT);
  }

  @Test
  void refusesAWrongTokenAndNone() throws Exception {
    assertThat(Sdk.of(slack, "xoxb-other").authTest(a -> a).getError()).isEqualTo("invalid_auth");
    assertThat(withoutToken("auth.test")).contains("not_authed");
    assertThat(Sdk.of(slack, StandInSlack.APP_TOKEN).usersInfo(u -> u.user("U0TARO")).getError())
        .isEqualTo("not_allowed_token_type");
  }

  @Test
  void refusesARevokedToken() throws Exception {
    slack.revokeToken();
    assertThat(Sdk.of(slack).authTest(a -> a).getError()).isEqualTo("token_revoked");
  }

  @Test
  void namesTheMissingScope() throws Exception {
    slack.grantOnly("chat:write", "users:read");
    var refused = Sdk.of(slack).usersLookupByEmail(u -> u.email("taro@example.com"));
    assertThat(refused.getError()).isEqualTo("missing_scope");
    assertThat(refused.getNeeded()).isEqualTo("users:read.email");
    assertThat(refused.getProvided()).isEqualTo("chat:write,users:read");
    var user = Sdk.of(slack).usersInfo(u -> u.user("U0TARO")).getUser();
    assertThat(user.getProfile().getEmail()).isNull();
  }

  @Test
  void doesNotKnowEveryMethod() throws Exception {
    assertThat(withoutToken("chat.shout")).contains("unknown_method");
  }

  @Test
  void tellsAboutPeople() throws Exception {
    User john = Sdk.of(slack).usersInfo(u -> u.user("U0JOHN").includeLocale(true)).getUser();
    assertThat(john.getLocale()).isEqualTo("en-US");
    assertThat(john.getTz()).isEqualTo("Europe/London");
    User unasked = Sdk.of(slack).usersInfo(u -> u.user("U0JOHN")).getUser();
    assertThat(unasked.getLocale()).isNull();
    assertThat(Sdk.of(slack).usersInfo(u -> u.user("U0NO")).getError()).isEqualTo("user_not_found");
  }

  @Test
  void findsPeopleByTheirAddress() throws Exception {
    var sdk = Sdk.of(slack);
    assertThat(sdk.usersLookupByEmail(u -> u.email("taro@example.com")).getUser().getId())
        .isEqualTo("U0TARO");
    assertThat(sdk.usersLookupByEmail(u -> u.email("u0gone@example.com")).getError())
        .isEqualTo("users_not_found");
  }

  @Test
  void listsPeoplePageByPage() throws Exception {
    var sdk = Sdk.of(slack);
    var first = sdk.usersList(u -> u.limit(2));
    assertThat(first.getMembers()).extracting(User::getId).containsExactly("U0TARO", "U0JOHN");
    var cursor = first.getResponseMetadata().getNextCursor();
    var second = sdk.usersList(u -> u.limit(2).cursor(cursor));
    assertThat(second.getMembers()).extracting(User::isDeleted).containsExactly(true);
    assertThat(second.getResponseMetadata().getNextCursor()).isEmpty();
  }

  @Test
  void listsAUserGroup() throws Exception {
    var sdk = Sdk.of(slack);
    assertThat(sdk.usergroupsUsersList(u -> u.usergroup("S0HR")).getUsers())
        .containsExactly("U0TARO");
    assertThat(sdk.usergroupsUsersList(u -> u.usergroup("S0NO")).getError())
        .isEqualTo("no_such_subteam");
  }

  @Test
  void opensASocketOnlyWhenItHasOne() throws Exception {
    var sdk = Sdk.of(slack, StandInSlack.APP_TOKEN);
    assertThat(sdk.appsConnectionsOpen(a -> a).getError()).isEqualTo("internal_error");
    slack.socketUrl("ws://127.0.0.1:1/");
    assertThat(sdk.appsConnectionsOpen(a -> a).getUrl()).isEqualTo("ws://127.0.0.1:1/");
  }

  private String withoutToken(String method) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(slack.apiUrl() + method))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
