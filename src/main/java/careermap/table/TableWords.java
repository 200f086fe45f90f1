package careermap.table;

import static java.util.stream.Collectors.joining;

import careermap.map.Phrase;
import java.util.List;
import java.util.Optional;

/** What is said about a table that does not read well. */
final class TableWords {
  private TableWords() {}

  static Phrase empty(List<? extends Column> required) {
    return new Phrase(
        "データの行がありません。1行目に見出し(" + japanese(required) + " など)、2行目からデータを入れてください。",
        "There are no rows of data. Put the headings ("
            + codes(required)
            + " …) in the first row and the data below it.");
  }

  static Phrase noHeader(List<? extends Column> required) {
    return new Phrase(
        "1行目に見出しが見つかりません。" + japanese(required) + " などの見出しを1行目に入れてください。",
        "No headings were found in the first row. Put headings such as "
            + codes(required)
            + " there.");
  }

  static Phrase missing(Column column) {
    return new Phrase(
        "必要な列「" + column.japanese() + "」(" + column.code() + ")がありません。列を加えてください。",
        "The required column " + column.code() + " is missing. Please add it.");
  }

  static Phrase twice(Column column) {
    return new Phrase(
        "「" + column.japanese() + "」(" + column.code() + ")の列が2つあります。1つにしてください。",
        "There are two columns for " + column.code() + ". Please keep one.");
  }

  static Phrase unknown(String heading, Optional<String> meant) {
    return new Phrase(
        "列「"
            + heading
            + "」は使わずに進めます。"
            + meant.map(name -> "「" + name + "」のことでしたら、見出しを直してください。").orElse(""),
        "The column \""
            + heading
            + "\" is not used."
            + meant
                .map(name -> " If it is meant to be \"" + name + "\", please correct the heading.")
                .orElse(""));
  }

  static Phrase blank(Column column) {
    return new Phrase(
        "「" + column.japanese() + "」が空です。値を入れてください。",
        column.code() + " is empty. Please fill it in.");
  }

  static Phrase notDay(String text) {
    return new Phrase(
        "「" + text + "」を日付として読めません。2026-04-01 の形で入れてください。",
        "\"" + text + "\" cannot be read as a date. Please write it like 2026-04-01.");
  }

  private static String japanese(List<? extends Column> columns) {
    return columns.stream().map(Column::japanese).collect(joining("、"));
  }

  private static String codes(List<? extends Column> columns) {
    return columns.stream().map(Column::code).collect(joining(", "));
  }
}
