package careermap.slackstandin;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.awaitility.Awaitility;

/** A Slack of our own on a free port. */
public final class StandInSlack implements AutoCloseable {
  public static final String TEAM = "T0STANDIN1";
  public static final String APP = "A0STANDIN1";
  public static final String BOT = "B0STANDIN1";
  public static final String BOT_USER = "U0STANDBOT";
  public static final String BOT_TOKEN = "xoxb-stand-in";
  public static final String APP_TOKEN = "xapp-stand-in";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Door door = new Door();
  private final Workspace workspace = new Workspace();
  private final Channels channels = new Channels();
  private final Files files = new Files();
  private final FileJson fileJson = new FileJson(workspace, files, door.url("/files/"));
  private final Triggers triggers = new Triggers(workspace);
  private final ViewStacks views = new ViewStacks(workspace);
  private final ResponseUrls responseUrls = new ResponseUrls(workspace, files);
  private final Faults faults = new Faults();
  private final Calls calls = new Calls();
  private final Desk desk = new Desk(workspace, faults, calls);
  private final SocketMethods socket = new SocketMethods();
  private Optional<Links> links = Optional.empty();

  private StandInSlack() {}

  public static StandInSlack start() {
    StandInSlack slack = new StandInSlack();
    slack.furnish();
    slack.door.open();
    return slack;
  }

  private void furnish() {
    FileMethods fileMethods =
        new FileMethods(workspace, files, channels, fileJson, door.url("/upload/"));
    WebApi api = new WebApi(workspace);
    api.add(new MemberMethods(workspace).all());
    api.add(new ChatMethods(workspace, channels, files).all());
    api.add(new ViewMethods(workspace, views, triggers, files).all());
    api.add(new ConversationMethods(workspace, channels).all());
    api.add(fileMethods.all());
    api.add(socket.all());
    door.at("/api/", desk.callsOf(api));
    door.at("/response/", desk.answersTo(responseUrls));
    door.at("/upload/", desk.uploadsTo(fileMethods));
    door.at("/files/", desk.downloadsFrom(fileMethods));
  }

  // ---- the workspace

  public StandInSlack with(Member... members) {
    List.of(members).forEach(workspace::add);
    return this;
  }

  /** A public channel without the app's bot. */
  public StandInSlack withChannel(String id, String name) {
    workspace.addChannel(id, name);
    return this;
  }

  /** The bot was invited to these channels. */
  public StandInSlack withBotIn(String... channelIds) {
    List.of(channelIds).forEach(workspace::addBotTo);
    return this;
  }

  /** A file that somebody has sent to Slack; gives its id. */
  public String withFile(String userId, String name, byte[] bytes) {
    String id = workspace.id("F");
    files.add(Files.Stored.sent(id, userId, name, bytes));
    return id;
  }

  /** A file as Slack words it in events and in the state of a view. */
  public JsonObject file(String id) {
    return files.find(id).map(fileJson::of).orElseThrow();
  }

  public StandInSlack withUserGroup(String id, String... memberIds) {
    workspace.addUserGroup(id, List.of(memberIds));
    return this;
  }

  /** What a file holds, the app's own uploads included. */
  public byte[] bytes(String fileId) {
    return files.find(fileId).map(file -> file.bytes).orElseThrow().clone();
  }

  /**
   * The app has these scopes and no others; before that it has all but {@code chat:write.public}.
   */
  public void grantOnly(String... scopes) {
    workspace.grantOnly(List.of(scopes));
  }

  public void revokeToken() {
    workspace.revoke();
  }

  /** The app is let in again. */
  public void renewToken() {
    workspace.renew();
  }

  public void clock(InstantSource clock) {
    workspace.clock(clock);
  }

  /** How often {@code files.info} is asked until a picture is ready; 1 unless set. */
  public void filesReadyAfter(int looks) {
    files.readyAfter(looks);
  }

  /** From now on there are links by Socket Mode. */
  public Links openLinks() {
    Links opened = Links.open();
    links = Optional.of(opened);
    socketUrl(opened.address());
    return opened;
  }

  /** Where {@code apps.connections.open} sends Socket Mode; refused unless set. */
  public void socketUrl(String url) {
    socket.sendTo(url);
  }

  /**
   * Slack's limits hold from now on.
   *
   * @param nanos a time that never goes back
   * @param postsPerMinute in the whole workspace
   */
  public void enforceLimits(LongSupplier nanos, int postsPerMinute) {
    desk.limit(new RateLimits(workspace, nanos, postsPerMinute));
  }

  public Faults faults() {
    return faults;
  }

  public void fail(String method, String error, int times) {
    faults.fail(method, error, times);
  }

  // ---- its addresses

  /** With a trailing slash, as {@code SLACK_API_URL} wants it. */
  public String apiUrl() {
    return door.url("/api/");
  }

  /** A fresh one. */
  public String responseUrl() {
    return door.url("/response/") + responseUrls.issue();
  }

  /** A fresh one, of a press by {@code user}. */
  public String trigger(String user) {
    return triggers.issue(user);
  }

  // ---- what happened

  public List<Call> calls() {
    return calls.all();
  }

  public List<Call> calls(String method) {
    return calls.of(method);
  }

  /** The first call of the method, which may still be on its way. */
  public Call awaitCall(String method) {
    return awaitCalls(method, 1).get(0);
  }

  public List<Call> awaitCalls(String method, int atLeast) {
    Awaitility.await(atLeast + " × " + method)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> calls(method).size() >= atLeast);
    return calls(method);
  }

  /** What stands in a channel, or in the direct messages with a user, oldest first. */
  public List<JsonObject> messagesTo(String channelOrUser) {
    return workspace.channel(channelOrUser).map(channels::in).orElse(List.of());
  }

  /** The published Home tab. */
  public Optional<JsonObject> home(String user) {
    return views.home(user);
  }

  /** The uppermost open modal. */
  public Optional<JsonObject> modal(String user) {
    return views.top(user);
  }

  /** What was accepted at a response_url, in order. */
  public List<JsonObject> responses(String responseUrl) {
    return responseUrls.bodies(responseUrl.substring(responseUrl.lastIndexOf('/') + 1));
  }

  public List<JsonObject> awaitResponses(String responseUrl, int atLeast) {
    Awaitility.await("answers through " + responseUrl)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> responses(responseUrl).size() >= atLeast);
    return responses(responseUrl);
  }

  Workspace workspace() {
    return workspace;
  }

  ViewStacks views() {
    return views;
  }

  @Override
  public void close() {
    faults.heal();
    links.ifPresent(Links::close);
    door.close();
  }
}
