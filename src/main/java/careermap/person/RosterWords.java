package careermap.person;

import static java.util.stream.Collectors.joining;

import careermap.map.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said to HR about a roster. */
final class RosterWords {
  private static final int NAMED = 5;

  private RosterWords() {}

  static Phrase unknownRole(String text, Optional<String> nearest) {
    return new Phrase(
        "役割「"
            + text
            + "」は地図にありません。"
            + nearest.map(name -> "もしかして「" + name + "」でしょうか。").orElse("")
            + "地図にある役割のコードか名前を入れてください。",
        "The map has no role \""
            + text
            + "\"."
            + nearest.map(name -> " Did you mean \"" + name + "\"?").orElse("")
            + " Please use the code or the name of a role on the map.");
  }

  static Phrase unknownEmployment(String text) {
    return new Phrase(
        "雇用形態「" + text + "」がわかりません。正社員、パート、契約社員、派遣社員のどれかを入れてください。",
        "The employment \""
            + text
            + "\" is not known. Please use FULL_TIME, PART_TIME, FIXED_TERM or DISPATCH.");
  }

  static Phrase malformed(RosterColumn column, String text) {
    return column == RosterColumn.EMAIL
        ? new Phrase(
            "「" + text + "」をメールアドレスとして読めません。name@example.com の形で入れてください。",
            "\""
                + text
                + "\" cannot be read as an e-mail address. Please write it like name@example.com.")
        : new Phrase(
            "「" + text + "」をSlackのユーザーIDとして読めません。プロフィールの「メンバーIDをコピー」で得られる、U か W で始まるIDを入れてください。",
            "\""
                + text
                + "\" cannot be read as a Slack user id. Please use the member ID from the person's Slack profile; it starts with U or W.");
  }

  static Phrase ownSupervisor() {
    return new Phrase(
        "上司が本人になっています。上司の社員番号を入れるか、空にしてください。",
        "This person is their own supervisor. Please enter the supervisor's employee_id, or leave it empty.");
  }

  static Phrase before(RosterColumn later, RosterColumn earlier) {
    return new Phrase(
        "「" + later.japanese() + "」が「" + earlier.japanese() + "」より前の日付です。どちらかを直してください。",
        later.code() + " is before " + earlier.code() + ". Please correct one of them.");
  }

  static Phrase twice(RosterColumn column, String text, int first) {
    return new Phrase(
        column.japanese() + "「" + text + "」は" + first + "行目にもあります。1人に1つだけになるよう直してください。",
        column.code()
            + " \""
            + text
            + "\" is in row "
            + first
            + " as well. Please let each person have their own.");
  }

  static Phrase taken(Person owner) {
    return new Phrase(
        owner.name() + "さん(" + owner.id() + ")のものとして登録されています。どちらかを直してください。",
        "This belongs to "
            + owner.name()
            + " ("
            + owner.id()
            + "). Please correct one of the two.");
  }

  static Phrase stranger(String id, Optional<String> nearest) {
    return new Phrase(
        "上司「"
            + id
            + "」がこの名簿にいません。"
            + nearest.map(near -> "もしかして「" + near + "」でしょうか。").orElse("")
            + "社員番号を直すか、上司の行を加えてください。",
        "The supervisor \""
            + id
            + "\" is not in this roster."
            + nearest.map(near -> " Did you mean \"" + near + "\"?").orElse("")
            + " Please correct the id or add the supervisor's row.");
  }

  static Phrase circle(List<PersonId> circle) {
    String chain =
        Stream.concat(circle.stream(), Stream.of(circle.get(0)))
            .map(PersonId::value)
            .collect(joining(" → "));
    return new Phrase(
        "上司のつながりが輪になっています：" + chain + "。このうち1人の上司を直してください。",
        "These people supervise each other in a circle: "
            + chain
            + ". Please correct the supervisor of one of them.");
  }

  static Phrase manyAbsent(List<Person> absent, long present) {
    String some =
        absent.stream().limit(NAMED).map(person -> person.id().value()).collect(joining(", "));
    String more = absent.size() > NAMED ? " …" : "";
    return new Phrase(
        "在籍中の"
            + present
            + "人のうち"
            + absent.size()
            + "人がこの名簿にいません("
            + some
            + more
            + ")。ファイルが一部だけでないか、ご確認ください。全員の退職で間違いなければ、--allow-leavers を付けると取り込めます。",
        absent.size()
            + " of the "
            + present
            + " present people are not in this roster ("
            + some
            + more
            + "). Please check that the file is complete. If all of them have left, add --allow-leavers.");
  }

  static Phrase outOfReach(Person person) {
    return new Phrase(
        person.name()
            + "さん("
            + person.id()
            + ")はメールもSlackユーザーIDも空のため、アプリから連絡できません。どちらかを入れると届くようになります。",
        person.name()
            + " ("
            + person.id()
            + ") has neither an email nor a slack_user_id and cannot be reached. Adding one of them mends this.");
  }

  static Phrase roleToCome(Person person) {
    return new Phrase(
        person.name() + "さん(" + person.id() + ")の着任日はまだ先です(" + person.roleSince() + ")。日付をご確認ください。",
        "The role_since of "
            + person.name()
            + " ("
            + person.id()
            + ") is still to come ("
            + person.roleSince()
            + "). Please check the date.");
  }

  static Phrase roleBeforeHiring(Person person) {
    return new Phrase(
        person.name() + "さん(" + person.id() + ")の着任日が入社日より前です。日付をご確認ください。",
        "The role_since of "
            + person.name()
            + " ("
            + person.id()
            + ") is before hired_on. Please check the dates.");
  }

  static Phrase moveWithoutDay(Person person, Person before) {
    return new Phrase(
        person.name()
            + "さん("
            + person.id()
            + ")は役割が変わりましたが、着任日が前の役割の着任日("
            + before.roleSince()
            + ")より後になっていません。日付をご確認ください。",
        person.name()
            + " ("
            + person.id()
            + ") has a new role, but role_since is not after that of the role before ("
            + before.roleSince()
            + "). Please check the date.");
  }

  static Phrase supervisorGone(Person person, Person supervisor) {
    return new Phrase(
        person.name()
            + "さん("
            + person.id()
            + ")の上司("
            + supervisor.id()
            + ")は退職日を迎えています。新しい上司が決まりましたら、入れてください。",
        "The supervisor ("
            + supervisor.id()
            + ") of "
            + person.name()
            + " ("
            + person.id()
            + ") has left. Please enter the new supervisor once there is one.");
  }
}
