package careermap.standard;

import careermap.map.Phrase;

/** What is said to HR about an ability standard. */
final class StandardWords {
  private StandardWords() {}

  static Phrase malformedCode(String text) {
    return new Phrase(
        "「" + text + "」をユニットコードとして読めません。06C022L11 の形(業種2けた、CかS、番号3けた、L、始まりと終わりのレベル)で入れてください。",
        "\""
            + text
            + "\" cannot be read as a unit code. Please write it like 06C022L11: industry (2 digits), C or S, number (3 digits), L, first and last level.");
  }

  static Phrase otherLevel(String text, UnitCode code) {
    return new Phrase(
        "レベル「" + text + "」が、コード " + code + " のレベル(" + code.levels() + ")と合いません。どちらかを直してください。",
        "The level \""
            + text
            + "\" is not that of the code "
            + code
            + " ("
            + code.levels()
            + "). Please correct one of them.");
  }

  static Phrase otherName(UnitCode code, UnitHeading first, int row) {
    return new Phrase(
        code + " の名前は、" + row + "行目では「" + first.name() + "」です。同じ名前にそろえるか、コードを直してください。",
        "In row "
            + row
            + ", "
            + code
            + " is called \""
            + first.name()
            + "\". Please use the same name, or correct the code.");
  }

  static Phrase markAlone(String mark) {
    return new Phrase(
        "「" + mark + "」のあとに基準の文がありません。文を入れるか、行を消してください。",
        "There are no words after \"" + mark + "\". Please add them, or remove the row.");
  }

  static Phrase otherHeading(StandardColumn column, UnitCode code, int row) {
    return new Phrase(
        code + " の「" + column.japanese() + "」が、" + row + "行目とちがいます。" + row + "行目のものを使います。",
        "The "
            + column.code()
            + " of "
            + code
            + " differs from row "
            + row
            + ". What row "
            + row
            + " says is used.");
  }

  static Phrase pageNote() {
    return new Phrase(
        "基準ではなく、ページの続きを示す注記のようです。このまま取り込みます。要らなければ、この行を消して、もう一度取り込んでください。",
        "This looks like a note about the printed page and not like a criterion. It is taken in as it stands. If it is not wanted, please remove the row and import again.");
  }

  static Phrase twice(int row) {
    return new Phrase(
        "同じ基準が、同じ能力細目の" + row + "行目にもあります。このまま取り込みます。",
        "Row " + row + " has the same criterion in the same category. Both are taken in.");
  }
}
