package careermap.slack;

import careermap.delivery.Messenger;
import careermap.guidance.MeetVisitor;
import careermap.guidance.ShowCareer;
import careermap.guidance.ShowHrDesk;
import careermap.guidance.ShowTeam;
import careermap.person.PersonId;
import careermap.publication.Bulletin;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** Those who attend to what comes in from Slack, each with what they need. */
public final class Staff {
  private final Courier courier;
  private final CareerCommand careerCommand;
  private final Presses presses;
  private final CadenceStaff cadence;
  private final ChoiceStaff choices;
  private final GoalSetting goalSetting;
  private final HomeTab homeTab;
  private final DirectMessages directMessages;
  private final FileDrops fileDrops;
  private final MapPresses mapPresses;
  private final MapPublishing mapPublishing;
  private final MapFileGiving mapFileGiving;
  private final Optional<HrChannel> channel;
  private final NoticeStaff notices;
  private final AskStaff asking;
  private final TalkStaff talks;
  private final DigestStaff digests;

  /**
   * @param front answers people, mostly from the database
   * @param behind does what waits for Slack
   */
  public Staff(
      StaffNeeds needs,
      MapStaff.Needs mapNeeds,
      AskStaff.Needs askNeeds,
      DigestStaff.Needs digestNeeds,
      Courier courier,
      Workers front,
      Workers behind,
      HrMembers hr,
      AccountRound round) {
    this.courier = courier;
    this.notices = new NoticeStaff(digestNeeds.outbox(), needs, courier);
    Clock clock = needs.clock();
    Windows windows = new Windows(courier);
    Answers answers = new Answers(front, behind, new Mishaps(needs.language(), hr::contact));
    MeetVisitor meet =
        new MeetVisitor(
            needs.accounts(), needs.standings(), hr::include, needs.language(), needs.zone());
    Introductions introductions =
        new Introductions(meet, needs.people(), needs.accounts(), round, courier, behind, clock);
    ShowCareer showCareer = new ShowCareer(needs.maps(), clock);
    Pressing pressing = new Pressing(introductions, answers, windows);
    this.digests =
        new DigestStaff(
            digestNeeds, needs, notices, introductions, pressing, answers, windows, behind);
    Consumer<PersonId> refresh =
        person -> behind.startIfFree(() -> digests.messages().refreshFor(person));
    this.asking =
        new AskStaff(
            askNeeds,
            needs,
            notices.writers(),
            hr,
            showCareer,
            introductions,
            pressing,
            answers,
            windows,
            behind,
            refresh);
    MapStaff map =
        new MapStaff(
            mapNeeds,
            needs.maps(),
            needs.standings(),
            courier,
            windows,
            clock.withZone(needs.zone()));
    ShowHrDesk showHrDesk =
        new ShowHrDesk(needs.people(), needs.maps(), needs.corrections(), needs.accessLog(), clock);
    CardThings things = CardThings.of(asking.desk(), digests.reading(), needs);
    Reception reception =
        new Reception(
            showCareer,
            new ShowTeam(needs.standings(), needs.accessLog(), clock),
            showHrDesk,
            map.showDesk(),
            map.showNews(),
            needs.arrangements().screens(),
            things::of,
            needs.maps(),
            needs.accessLog(),
            hr::contact,
            clock);
    Interpreter interpreter = new Interpreter(needs.maps(), needs.vocabulary());
    behind.startIfFree(interpreter::prepare);
    Replying replying = new Replying(reception, needs.maps());
    Reports reports =
        new Reports(needs.corrections(), reception, hr, introductions, windows, clock);
    this.goalSetting =
        new GoalSetting(introductions, showCareer, needs.growth(), windows, answers, clock);
    this.careerCommand =
        new CareerCommand(
            introductions, interpreter, replying, goalSetting, asking.form(), answers, windows);
    this.cadence =
        new CadenceStaff(needs.arrangements(), pressing, introductions, answers, windows);
    this.choices = new ChoiceStaff(needs.arrangements(), pressing, introductions, answers, windows);
    this.presses =
        new Presses(
            pressing,
            introductions,
            reception,
            goalSetting,
            asking.form(),
            map.modal(reception, showCareer),
            reports,
            needs.accounts(),
            windows);
    this.mapPublishing = map.publishing(introductions, answers);
    MapDrafts drafts = map.drafts(mapPublishing);
    this.mapFileGiving = new MapFileGiving(introductions, drafts, answers, windows);
    this.mapPresses = map.presses(pressing, reception, mapPublishing, mapFileGiving);
    this.talks = new TalkStaff(needs, hr, refresh, pressing, introductions, answers, windows);
    talks.write(notices.writers());
    this.fileDrops = new FileDrops(introductions, drafts, needs.isNewEvent(), answers, windows);
    this.channel = map.channel(hr, needs);
    this.homeTab =
        new HomeTab(
            introductions,
            showCareer,
            reception,
            things,
            needs.accounts(),
            answers,
            windows,
            clock);
    digests.messages().alsoTell(homeTab::refresh);
    this.directMessages =
        new DirectMessages(
            introductions, interpreter, replying, needs.isNewEvent(), answers, windows);
  }

  TalkStaff talks() {
    return talks;
  }

  Courier courier() {
    return courier;
  }

  DigestStaff digests() {
    return digests;
  }

  /** Who brings people what was decided to be told. */
  public Messenger messenger() {
    return notices.messenger();
  }

  CareerCommand careerCommand() {
    return careerCommand;
  }

  AskStaff asking() {
    return asking;
  }

  Presses presses() {
    return presses;
  }

  CadenceStaff cadence() {
    return cadence;
  }

  ChoiceStaff choices() {
    return choices;
  }

  GoalSetting goalSetting() {
    return goalSetting;
  }

  HomeTab homeTab() {
    return homeTab;
  }

  FileDrops fileDrops() {
    return fileDrops;
  }

  MapPresses mapPresses() {
    return mapPresses;
  }

  MapPublishing mapPublishing() {
    return mapPublishing;
  }

  MapFileGiving mapFileGiving() {
    return mapFileGiving;
  }

  /** Where versions are announced; empty where no channel is set. */
  public Optional<? extends Bulletin> bulletin() {
    return channel;
  }

  DirectMessages directMessages() {
    return directMessages;
  }
}
