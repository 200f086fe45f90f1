package careermap.console;

import careermap.map.Phrase;
import careermap.person.PersonId;
import careermap.reminder.Assumption;
import careermap.reminder.BackOff;
import careermap.reminder.CadenceRule;
import careermap.reminder.DatedReason;
import careermap.reminder.ForeseenDigest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the preview of reminders says. */
final class OutlookWords {
  static final Phrase BETWEEN = new Phrase("／", "; ");

  private OutlookWords() {}

  static Phrase named(String name, PersonId person) {
    return new Phrase(name + "さん (" + person + ")", name + " (" + person + ")");
  }

  static Phrase reason(DatedReason reason) {
    LocalDate day = reason.day();
    return switch (reason.reason()) {
      case REQUESTED -> new Phrase("面談の希望があります(" + day + "から)", "asked for a talk on " + day);
      case CONTRACT -> new Phrase("契約の満了が近づいています(" + day + ")", "contract ends on " + day);
      case NEW_HIRE -> new Phrase("入社からの節目です(" + day + ")", "new, milestone on " + day);
      case OVER_GUIDELINE ->
          new Phrase("目安の期間をすぎました(" + day + "から)", "past the guideline since " + day);
      case OVERDUE -> new Phrase("次の面談のころをすぎました(" + day + ")", "next talk was due on " + day);
      case DUE -> new Phrase("次の面談のころです(" + day + ")", "next talk is due on " + day);
    };
  }

  static Optional<Phrase> others(int number) {
    return number == 0
        ? Optional.empty()
        : Optional.of(new Phrase("ほか" + number + "人", number + " more"));
  }

  static Optional<Phrase> promises(int number) {
    return number == 0
        ? Optional.empty()
        : Optional.of(
            new Phrase("期日の近い約束：" + number + "つ", "promises that are due soon: " + number));
  }

  static Phrase slower(int unanswered) {
    int weeks = BackOff.after(unanswered).weeks();
    return new Phrase(
        "返事のないお知らせが" + unanswered + "回続いたため、ここから" + weeks + "週に1度です。",
        unanswered + " in a row went unanswered; from here on one in " + weeks + " weeks.");
  }

  static Phrase noDay(String option, String text) {
    return new Phrase(
        option
            + " の「"
            + OneLine.of(text)
            + "」を日付として読めません。"
            + GivenDay.FIRST
            + " から "
            + GivenDay.LAST
            + " までの日付を、2026-12-07 の形で入れてください。",
        "\""
            + OneLine.of(text)
            + "\" after "
            + option
            + " cannot be read as a day. Please give one from "
            + GivenDay.FIRST
            + " to "
            + GivenDay.LAST
            + ", written like 2026-12-07.");
  }

  static Phrase backwards(LocalDate from, LocalDate to) {
    return new Phrase(
        "--to の " + to + " が --from の " + from + " より前です。入れかえてお試しください。",
        "--to " + to + " is before --from " + from + ". Please try them the other way round.");
  }

  static Phrase ending(List<ForeseenDigest> digests, Assumption assumption, boolean cadenceIsSet) {
    long supervisors = digests.stream().map(one -> one.digest().supervisor()).distinct().count();
    Phrase count =
        new Phrase(
            "お知らせは" + digests.size() + "通、届く上司は" + supervisors + "人です。何も送っていません。",
            "Digests: "
                + digests.size()
                + ", to "
                + supervisors
                + " supervisors. Nothing was sent.");
    return cadenceIsSet
        ? and(count, assumed(assumption))
        : and(and(count, assumed(assumption)), USUAL);
  }

  private static Phrase assumed(Assumption assumption) {
    return switch (assumption) {
      case MET ->
          new Phrase(
              "お知らせに出た人とは、7日以内に話すものとして見ています。",
              "Everybody who is named is taken to be talked to within 7 days.");
      case IGNORED ->
          new Phrase("返事がなく、だれとも話さないものとして見ています。", "Nobody is taken to answer or to talk.");
    };
  }

  private static final Phrase USUAL =
      new Phrase(
          "面談の間隔がまだ決まっていないため、" + CadenceRule.USUAL_DAYS + "日に1回で見ています。",
          "No cadence is set yet, so a talk every " + CadenceRule.USUAL_DAYS + " days is taken.");

  private static Phrase and(Phrase one, Phrase other) {
    return new Phrase(one.ja() + other.ja(), one.en() + " " + other.en());
  }
}
