package careermap.slack;

import careermap.growth.Chances;
import careermap.guidance.ShowCareer;
import careermap.guidance.Standings;
import careermap.guidance.Visitor;
import careermap.map.CareerMaps;
import careermap.map.MapFiles;
import careermap.map.MapText;
import careermap.map.Publications;
import careermap.map.WorkbookForm;
import careermap.person.SlackId;
import careermap.publication.Announcements;
import careermap.publication.Cartographer;
import careermap.publication.Drafts;
import careermap.publication.MapReads;
import careermap.publication.PictureShelf;
import careermap.publication.PreviewMap;
import careermap.publication.PublishMap;
import careermap.publication.ReadNews;
import careermap.publication.ShowMapDesk;
import careermap.publication.ShowNews;
import careermap.publication.TakeDraft;
import careermap.slack.view.MapFileForm;
import careermap.slack.view.PreviewForm;
import careermap.slack.view.Screen;
import com.slack.api.bolt.App;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Those who attend to the map itself: its files, its versions, its picture, its news. */
public final class MapStaff {
  private final Needs needs;
  private final CareerMaps maps;
  private final Standings standings;
  private final Clock clock;
  private final Windows windows;
  private final SlackFiles files;
  private final FileHanding handing;
  private final Pictures pictures;

  /**
   * @param clock in the company's zone
   */
  MapStaff(
      Needs needs,
      CareerMaps maps,
      Standings standings,
      Courier courier,
      FileHanding handing,
      Windows windows,
      Clock clock) {
    this.needs = needs;
    this.maps = maps;
    this.standings = standings;
    this.clock = clock;
    this.windows = windows;
    this.files = new SlackFiles(courier);
    this.handing = handing;
    this.pictures = new Pictures(files, needs.shelf(), clock);
  }

  HrScreens hrScreens(StaffNeeds house, OpeningScreens openings) {
    return new HrScreens(
        house.deskLooks(),
        new ShowMapDesk(needs.drafts(), needs.announcements(), needs.channel().isPresent()),
        house.arrangements().screens(),
        openings,
        house.maps());
  }

  ShowNews showNews() {
    return new ShowNews(needs.publications(), needs.reads(), needs.chances());
  }

  MapModal modal(Reception reception, ShowCareer showCareer) {
    return new MapModal(reception, showCareer, maps, needs.cartographer(), pictures, windows);
  }

  MapPublishing publishing(Introductions introductions, Answers answers) {
    return new MapPublishing(
        introductions,
        needs.drafts(),
        needs.text(),
        new PreviewMap(maps, standings, clock),
        needs.publishMap(),
        needs.channel(),
        answers,
        windows,
        clock);
  }

  MapDrafts drafts(
      MapPublishing publishing,
      BiFunction<SlackFiles.Received, Visitor, Optional<Screen>> rosters) {
    return new MapDrafts(
        files,
        new TakeDraft(needs.files(), needs.drafts(), clock),
        publishing,
        rosters,
        needs.files().mostBytes());
  }

  private MapPresses presses(
      Pressing pressing, Reception reception, MapPublishing publishing, MapFileGiving giving) {
    return new MapPresses(
        pressing,
        reception,
        needs.publications(),
        needs.announcements(),
        needs.drafts(),
        new ReadNews(maps, needs.publications(), needs.reads(), needs.chances()),
        publishing,
        giving,
        new MapMail(maps, needs.workbooks(), handing, windows),
        this::nameOf,
        clock);
  }

  /** What is pressed and filled in about the map. */
  Consumer<App> listening(
      Pressing pressing, Reception reception, MapPublishing publishing, MapFileGiving giving) {
    MapPresses presses = presses(pressing, reception, publishing, giving);
    return app -> {
      presses.listenIn(app);
      app.viewSubmission(MapFileForm.CALLBACK, giving);
      app.viewSubmission(PreviewForm.CALLBACK, publishing);
    };
  }

  /** Those who share its pictures and its channel. */
  CoverageStaff coverage(StaffNeeds house, Pressing pressing) {
    return new CoverageStaff(
        house, needs.channel().isPresent(), pictures, handing, pressing, windows);
  }

  /** Where versions are announced; empty where no channel is set. */
  Optional<HrChannel> channel(HrMembers hr, StaffNeeds house) {
    return needs
        .channel()
        .map(
            channel ->
                new HrChannel(
                    channel,
                    windows,
                    pictures,
                    needs.cartographer(),
                    standings,
                    hr::contact,
                    house.language(),
                    clock));
  }

  private String nameOf(String user) {
    return standings
        .bySlackId(new SlackId(user))
        .map(standing -> standing.person().name())
        .orElse(user);
  }

  /**
   * What they ask of the rest of the house.
   *
   * @param text in which versions are kept
   * @param files in which human resources gives maps
   * @param channel the id of the channel in which versions are announced
   */
  public record Needs(
      Publications publications,
      Drafts drafts,
      Announcements announcements,
      MapReads reads,
      Chances chances,
      PictureShelf shelf,
      MapText text,
      MapFiles files,
      WorkbookForm workbooks,
      Cartographer cartographer,
      PublishMap publishMap,
      Optional<String> channel) {}
}
