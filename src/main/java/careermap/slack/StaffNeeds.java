package careermap.slack;

import careermap.access.AccessLog;
import careermap.assessment.Assessments;
import careermap.assessment.Cycles;
import careermap.assessment.RadarPictures;
import careermap.assessment.SheetFiles;
import careermap.growth.Chances;
import careermap.growth.Growth;
import careermap.growth.Undertakings;
import careermap.guidance.GlanceAtDesk;
import careermap.guidance.MeetVisitor;
import careermap.guidance.ShowHrDesk;
import careermap.guidance.Snapshot;
import careermap.guidance.Standings;
import careermap.map.CareerMaps;
import careermap.map.Language;
import careermap.map.Publications;
import careermap.observed.ObservedMoves;
import careermap.opening.Openings;
import careermap.person.Accounts;
import careermap.person.Corrections;
import careermap.person.People;
import careermap.person.SlackId;
import careermap.portfolio.PortfolioFiles;
import careermap.roster.SettleCorrection;
import careermap.understanding.Vocabulary;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the staff asks of the rest of the house.
 *
 * @param isNewEvent whether an event of Slack's, by its id, was not taken up before
 * @param language for whoever has none of their own
 * @param zone for whoever has none of their own
 */
public record StaffNeeds(
    People people,
    Accounts accounts,
    Snapshot snapshot,
    Standings standings,
    Growth growth,
    Undertakings undertakings,
    CareerMaps maps,
    Corrections corrections,
    AccessLog accessLog,
    TalkNeeds talks,
    Chances chances,
    Openings openings,
    Assessments assessments,
    Cycles cycles,
    SheetFiles sheetFiles,
    RadarPictures radarPictures,
    Publications versions,
    ObservedMoves observedMoves,
    PortfolioFiles portfolioFiles,
    ArrangementNeeds arrangements,
    RosterNeeds roster,
    PrivacyNeeds privacy,
    CoverageNeeds coverage,
    Predicate<String> isNewEvent,
    Supplier<Vocabulary> vocabulary,
    Language language,
    ZoneId zone,
    Clock clock) {

  /**
   * @param isHr who has the rights of human resources
   */
  MeetVisitor meetVisitor(Predicate<SlackId> isHr) {
    return new MeetVisitor(standings, isHr, language, zone);
  }

  SettleCorrection settleCorrection() {
    return new SettleCorrection(
        corrections, roster.settlements(), standings, roster.audit(), clock);
  }

  DeskLooks deskLooks() {
    return new DeskLooks(
        new ShowHrDesk(people, undertakings, maps, corrections, accessLog, clock),
        new GlanceAtDesk(corrections, undertakings),
        roster.glance());
  }
}
