package careermap.slack;

import careermap.delivery.Messenger;
import careermap.guidance.ShowBranch;
import careermap.guidance.ShowCareer;
import careermap.guidance.ShowTeam;
import careermap.person.PersonId;
import careermap.publication.Bulletin;
import careermap.slack.view.GoalForm;
import careermap.understanding.Intent;
import com.slack.api.bolt.App;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Those who attend to what comes in from Slack, each with what they need. */
public final class Staff {
  private final Courier courier;
  private final CareerCommand careerCommand;
  private final Presses presses;
  private final HomeTab homeTab;
  private final DirectMessages directMessages;
  private final FileDrops fileDrops;
  private final Optional<HrChannel> channel;
  private final NoticeStaff notices;
  private final AskStaff asking;
  private final DigestStaff digests;
  private final Runnable preparation;
  private final List<Consumer<App>> others = new ArrayList<>();

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
    Clock clock = needs.clock();
    FileHanding handing = needs.privacy().files(courier, digestNeeds.outbox(), clock);
    this.notices =
        new NoticeStaff(digestNeeds.outbox(), digestNeeds.pace(), needs, courier, handing);
    Windows windows = new Windows(courier, needs.privacy().messages(clock));
    Answers answers = new Answers(front, behind, new Mishaps(needs.language(), hr::contact));
    Introductions introductions =
        new Introductions(needs.meetVisitor(hr::include), needs, round, courier, behind);
    ShowCareer showCareer = new ShowCareer(needs.maps(), needs.chances(), clock);
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
            handing,
            windows,
            clock.withZone(needs.zone()));
    OpeningStaff openings =
        new OpeningStaff(needs, showCareer, pressing, introductions, answers, windows);
    openings.write(notices.writers());
    GrowthDesk growthDesk = new GrowthDesk(needs.undertakings(), needs, showCareer);
    CardThings things = CardThings.of(asking.desk(), digests.reading(), needs);
    SheetDesk sheetDesk = new SheetDesk(needs);
    Reception reception =
        new Reception(
            needs.snapshot(),
            showCareer,
            new ShowTeam(needs.standings(), needs.accessLog(), clock),
            new ShowBranch(needs.standings(), clock),
            map.hrScreens(needs, openings.screens()),
            map.showNews(),
            needs.arrangements().screens(),
            openings.screens(),
            sheetDesk,
            things::of,
            growthDesk,
            needs.maps(),
            needs.accessLog(),
            hr::contact,
            clock);
    GrowthStaff growth =
        new GrowthStaff(
            growthDesk,
            digestNeeds.outbox(),
            needs,
            notices,
            visitor -> reception.show(Intent.CARD, visitor),
            pressing,
            introductions,
            answers,
            windows,
            behind);
    Interpreter interpreter = new Interpreter(needs.maps(), needs.vocabulary());
    this.preparation = () -> behind.startIfFree(interpreter::prepare);
    Replying replying = new Replying(reception, needs.maps());
    GoalSetting goalSetting =
        new GoalSetting(introductions, showCareer, needs.growth(), windows, answers, clock);
    this.careerCommand =
        new CareerCommand(
            introductions, interpreter, replying, goalSetting, asking.form(), answers, windows);
    DeskStaff desks =
        new DeskStaff(needs, courier, handing, pressing, introductions, answers, windows);
    others.add(desks::listenIn);
    others.add(app -> app.viewSubmission(GoalForm.CALLBACK, goalSetting));
    CoverageStaff coverage = map.coverage(needs, pressing);
    others.add(coverage::listenIn);
    others.add(new RouteStaff(pressing, windows, reception)::listenIn);
    others.add(new OwnFileStaff(needs, showCareer, handing, pressing, windows)::listenIn);
    this.presses =
        new Presses(
            pressing,
            introductions,
            reception,
            goalSetting,
            asking.form(),
            map.modal(reception, showCareer),
            Reports.writing(notices.writers(), needs, reception, hr, introductions, windows, clock),
            needs.accounts(),
            windows);
    MapPublishing mapPublishing = map.publishing(introductions, answers);
    MapDrafts drafts = map.drafts(mapPublishing, desks.roster()::given);
    MapFileGiving mapFileGiving = new MapFileGiving(introductions, drafts, answers, windows);
    TalkStaff talks = new TalkStaff(needs, hr, refresh, pressing, introductions, answers, windows);
    talks.write(notices.writers());
    others.add(map.listening(pressing, reception, mapPublishing, mapFileGiving));
    SheetStaff sheets =
        new SheetStaff(
            sheetDesk,
            needs,
            reception::units,
            new SheetGiving(sheetDesk, needs, handing, windows),
            new SheetAgreeing(sheetDesk, needs, talks.logTalk(), windows),
            pressing,
            introductions,
            answers,
            windows);
    sheets.write(notices.writers());
    others.addAll(List.of(talks::listenIn, growth::listenIn, openings::listenIn, sheets::listenIn));
    this.fileDrops = new FileDrops(introductions, drafts, needs.isNewEvent(), answers, windows);
    this.channel = map.channel(hr, needs);
    this.homeTab =
        new HomeTab(
            introductions,
            showCareer,
            reception,
            things,
            growthDesk::claims,
            coverage::of,
            needs.accounts(),
            answers,
            windows,
            clock);
    digests.messages().alsoTell(homeTab::refresh);
    this.directMessages =
        new DirectMessages(
            introductions, interpreter, replying, needs.isNewEvent(), answers, windows);
  }

  /** Those who listen to a part of the app that is theirs alone. */
  void listenIn(App app) {
    others.forEach(part -> part.accept(app));
  }

  /** Begins with what is of use to later questions; the first that needs it waits for it. */
  public void prepare() {
    preparation.run();
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

  HomeTab homeTab() {
    return homeTab;
  }

  FileDrops fileDrops() {
    return fileDrops;
  }

  /** Where versions are announced; empty where no channel is set. */
  public Optional<? extends Bulletin> bulletin() {
    return channel;
  }

  DirectMessages directMessages() {
    return directMessages;
  }
}
