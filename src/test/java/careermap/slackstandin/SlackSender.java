package careermap.slackstandin;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Sends an app what Slack sends it, signed; and what Slack would never send. */
public final class SlackSender {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";

  private final StandInSlack slack;
  private final Way way;
  private final String signingSecret;
  private final Interactions interactions;
  private final Events events;

  /**
   * A sender to an app that listens on {@code baseUrl + "/slack/events"}.
   *
   * @param baseUrl without a trailing slash
   */
  public SlackSender(StandInSlack slack, String baseUrl, String signingSecret) {
    this(slack, HttpWay.to(baseUrl), signingSecret);
  }

  SlackSender(StandInSlack slack, Way way, String signingSecret) {
    this.slack = slack;
    this.way = way;
    this.signingSecret = signingSecret;
    this.interactions = new Interactions(slack.workspace());
    this.events = new Events(slack.workspace());
  }

  // ---- what Slack sends

  /** {@code /career text}, called in {@code channel}. */
  public Answered career(String text, String user, String channel) {
    String responseUrl = slack.responseUrl();
    Map<String, String> fields = new HashMap<>(interactions.command(text, user, channel));
    fields.put("response_url", responseUrl);
    fields.put("trigger_id", slack.trigger(user));
    return send(signed(SentRequest.of(FORM, Interactions.form(fields))), responseUrl);
  }

  public Answered press(String user, Origin origin, Press press) {
    JsonObject payload = interactions.actions(user, origin, press);
    String responseUrl = origin.answersByUrl() ? slack.responseUrl() : "";
    if (!responseUrl.isEmpty()) {
      payload.addProperty("response_url", responseUrl);
    }
    return interaction(user, payload, responseUrl);
  }

  /** Submits a modal; what the app answers happens to the modal. */
  public Answered submit(String user, Form form) {
    Answered answered = interaction(user, interactions.submission(user, form.filled()), "");
    new Aftermath(slack.views()).follow(user, answered);
    return answered;
  }

  /** Closes a modal, or all of them at once. */
  public Answered closeView(String user, JsonObject view, boolean cleared) {
    slack.views().pop(user);
    if (cleared) {
      slack.views().clear(user);
    }
    return interaction(user, interactions.closed(user, view, cleared), "");
  }

  public Answered directMessage(String user, String text) {
    return event(events.directMessage(user, text));
  }

  /** A message with a change: {@code subtype}, {@code bot_id} and the like. */
  public Answered directMessage(String user, String text, UnaryOperator<JsonObject> change) {
    return event(change.apply(events.directMessage(user, text)));
  }

  /** Files dropped into the direct messages, with words or without. */
  public Answered fileDropped(String user, String text, String... fileIds) {
    return event(events.fileShare(user, text, Stream.of(fileIds).map(slack::file).toList()));
  }

  /** The Home tab or the Messages tab was opened: {@code home}, {@code messages}. */
  public Answered homeOpened(String user, String tab) {
    return event(events.homeOpened(user, tab));
  }

  /** Somebody changed their language, their zone, or left: the workspace knows them so now. */
  public Answered userChanged(Member member) {
    slack.with(member);
    return event(events.userChanged(member));
  }

  /** Any event, in the envelope of a first delivery. */
  public Answered event(JsonObject event) {
    String id = slack.workspace().id("Ev");
    return send(signed(SentRequest.of(JSON, events.callback(event, id).toString())), "");
  }

  /** The same event once more, as Slack does when it believes that the first got lost. */
  public Answered retry(Answered first, int number, String reason) {
    SentRequest again =
        first
            .sent()
            .with("X-Slack-Retry-Num", Integer.toString(number))
            .with("X-Slack-Retry-Reason", reason);
    return send(signed(again), "");
  }

  public Answered urlVerification(String challenge) {
    JsonObject body = new JsonObject();
    body.addProperty("type", "url_verification");
    body.addProperty("token", "retired");
    body.addProperty("challenge", challenge);
    return send(signed(SentRequest.of(JSON, body.toString())), "");
  }

  // ---- what Slack would not send

  /** A {@code /career} that can be spoilt before it goes out with {@link #send}. */
  public SentRequest unsigned(String text, String user) {
    Map<String, String> fields =
        new HashMap<>(interactions.command(text, user, Member.directChannel(user)));
    fields.put("response_url", slack.responseUrl());
    fields.put("trigger_id", slack.trigger(user));
    return SentRequest.of(FORM, Interactions.form(fields));
  }

  public SentRequest signed(SentRequest request) {
    return signed(request, slack.workspace().now());
  }

  public SentRequest signed(SentRequest request, Instant at) {
    return request.signed(signingSecret, at.getEpochSecond());
  }

  public SentRequest signedWith(String otherSecret, SentRequest request) {
    return request.signed(otherSecret, slack.workspace().now().getEpochSecond());
  }

  /** Signed rightly, and larger than anything of Slack's. */
  public SentRequest oversized(int bytes) {
    return signed(SentRequest.of(FORM, "text=" + "x".repeat(bytes)));
  }

  /** The same bytes, signature and time once more. */
  public Answered replay(Answered first) {
    return send(first.sent());
  }

  /** As it is: nothing is signed or added. */
  public Answered send(SentRequest request) {
    return send(request, "");
  }

  private Answered interaction(String user, JsonObject payload, String responseUrl) {
    payload.addProperty("trigger_id", slack.trigger(user));
    String body = Interactions.form(Map.of("payload", payload.toString()));
    return send(signed(SentRequest.of(FORM, body)), responseUrl);
  }

  private Answered send(SentRequest request, String responseUrl) {
    return way.carry(request, responseUrl);
  }
}
