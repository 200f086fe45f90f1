package careermap;

import static careermap.Centre.EMMA;
import static careermap.Centre.KEN;
import static careermap.Centre.SAKURA;
import static careermap.CompanyRows.COMPANY;
import static careermap.RightsWorld.YUMI;

import careermap.access.Matter;
import careermap.access.Relation;
import java.util.List;
import java.util.stream.Stream;

/** What is written in words of its own: Sakura's, Ken's and the company's. */
final class RightsSecrets {
  /** Words that people wrote; {@link RightsWorld} puts them in. */
  static final List<Secret> WRITTEN =
      List.of(
          Secret.of(Matter.GOAL, "あかねの目標", SAKURA),
          Secret.of(Matter.EARLIER_GOALS, "あさぎの前の目標", SAKURA),
          Secret.of(Matter.EXPERIENCES, "うぐいすの証し", SAKURA).withheldFrom(Relation.HR),
          Secret.of(Matter.EXPERIENCES, "えんじの返事", SAKURA).withheldFrom(Relation.HR),
          Secret.of(Matter.TALK_CONTENTS, "おうどの約束", SAKURA).with(KEN, Relation.PARTNER),
          Secret.of(Matter.TALK_CONTENTS, "かきいろの約束", SAKURA).with(EMMA, Relation.PARTNER),
          Secret.of(Matter.TALK_REQUEST, "くちばの希望", SAKURA).with(KEN, Relation.LISTENER),
          Secret.of(Matter.TALK_REQUEST, "こはくの希望", SAKURA).with(EMMA, Relation.LISTENER),
          Secret.of(Matter.HAND, "さんごの手", SAKURA).with(YUMI, Relation.PARTNER),
          Secret.of(Matter.SHEET, "しゅいろの封", SAKURA)
              .with(KEN, Relation.PARTNER)
              .withheldFrom(Relation.PARTNER),
          Secret.of(Matter.SHEET, "すみれの封", KEN)
              .with(SAKURA, Relation.PARTNER)
              .withheldFrom(Relation.PARTNER),
          Secret.of(Matter.SHEET, "そらいろの言葉", SAKURA).with(KEN, Relation.PARTNER),
          Secret.of(Matter.SHEET, "たまごの行動", SAKURA).with(KEN, Relation.PARTNER),
          Secret.of(Matter.PRIVATE_NOTE, "ちゃいろのメモ", KEN),
          Secret.of(Matter.PRIVATE_NOTE, "つゆくさのメモ", SAKURA),
          Secret.of(Matter.SHARED_NOTE, "ときいろのメモ", SAKURA)
              .with(KEN, Relation.PARTNER)
              .withheldFrom(Relation.SUPERVISOR));

  /** Days and spans that stand nowhere else. */
  private static final List<Secret> DATED =
      List.of(
          Secret.of(Matter.TEAM_LINE, Secret.span(11, 7), SAKURA)
              .also(Matter.CARD)
              .also(Matter.BRIEF)
              .with(EMMA, Relation.LISTENER)
              .with(KEN, Relation.LISTENER)
              .withheldFrom(Relation.HR),
          // A supervisor sees the day of the last one alone, and this is not the last.
          Secret.of(Matter.TALK_DAY, Secret.day("2026-08-19"), SAKURA)
              .with(KEN, Relation.PARTNER)
              .withheldFrom(Relation.SUPERVISOR, Relation.HR),
          // A talk with somebody else is confidential.
          Secret.of(Matter.TALK_DAY, Secret.day("2026-08-23"), SAKURA)
              .with(EMMA, Relation.PARTNER)
              .withheldFrom(Relation.SUPERVISOR, Relation.HR),
          Secret.of(Matter.BRIEF, Secret.day("2027-01-19"), SAKURA)
              .also(Matter.ROSTER)
              .withheldFrom(Relation.LISTENER),
          Secret.of(Matter.CHOICES, Secret.day("2027-02-08"), KEN),
          Secret.of(Matter.LOOKS, Secret.day("2026-06-17"), SAKURA),
          Secret.of(Matter.BRANCH_COVERAGE, "枝ごとの面談の状況", SAKURA));

  private static final List<Secret> COMPANYS =
      List.of(
          Secret.of(Matter.HR_DESK, "灰色 迷子", COMPANY),
          Secret.of(Matter.ROSTER, "2015-05-01", COMPANY),
          Secret.of(Matter.CORRECTIONS, Secret.day("2026-05-29"), COMPANY),
          Secret.of(Matter.ARRANGEMENTS, "べにいろの静けさ", COMPANY),
          Secret.of(Matter.REPORTING_LINE, "まつばの会社", COMPANY),
          Secret.of(Matter.CYCLES, "みずいろの評価", COMPANY),
          Secret.of(Matter.MAP_DESK, "やなぎの下書き", COMPANY),
          Secret.of(Matter.OTHERS_OPENINGS, "もえぎの募集", YUMI).also(Matter.HAND),
          Secret.of(Matter.COVERAGE, "この3か月に面談があった人", COMPANY),
          Secret.of(Matter.AUDIT, Secret.day("2026-05-13"), COMPANY),
          Secret.of(Matter.RETENTION, Secret.span(6, 5), COMPANY),
          Secret.of(Matter.ERASURE, "深緑 消子", COMPANY));

  static final List<Secret> ALL =
      Stream.of(WRITTEN, DATED, COMPANYS).flatMap(List::stream).toList();

  private RightsSecrets() {}
}
