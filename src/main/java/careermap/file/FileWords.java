package careermap.file;

import careermap.map.Phrase;
import java.nio.file.Path;

/** What is said about a file that cannot be taken as a table. */
final class FileWords {
  private FileWords() {}

  static Phrase notThere(Path file) {
    return new Phrase(
        "ファイル " + file + " が見つかりません。場所と名前をご確認ください。",
        "The file " + file + " is not there. Please check its place and name.");
  }

  static Phrase notOpened(Path file) {
    return new Phrase(
        "ファイル " + file + " を開けません。フォルダーではないか、読み取りが許可されているかをご確認ください。",
        "The file "
            + file
            + " cannot be opened. Please check that it is a file and that you may read it.");
  }

  static Phrase tooLarge(long bytes) {
    return new Phrase(
        "ファイルが大きすぎます。" + (bytes >> 20) + " MB までのファイルにしてください。",
        "The file is too large. Please keep it within " + (bytes >> 20) + " MB.");
  }

  static Phrase tooLong(int rows) {
    return new Phrase(
        "行が多すぎます。" + rows + "行までに分けてください。",
        "There are too many rows. Please keep the file within " + rows + " rows.");
  }

  static Phrase tooWide(int columns) {
    return new Phrase(
        "列が多すぎます。" + columns + "列までにしてください。",
        "There are too many columns. Please keep the file within " + columns + " columns.");
  }

  static Phrase tooMuchInside() {
    return new Phrase(
        "Excelファイルの中身が大きすぎます。必要な列だけを新しいファイルに移すか、CSVで保存してください。",
        "There is too much inside the Excel file. Please move the needed columns to a new file, or save it as CSV.");
  }

  static Phrase oldOrLocked() {
    return new Phrase(
        "パスワード付きか古い形式(.xls)のExcelファイルのため、読めません。パスワードを外し、.xlsx かCSVで保存してください。",
        "This Excel file has a password or the old format (.xls). Please save it without a password as .xlsx or CSV.");
  }

  static Phrase brokenWorkbook() {
    return new Phrase(
        "Excelファイルとして読めません。Excelで開いて .xlsx かCSVで保存し直してください。",
        "The file cannot be read as an Excel workbook. Please open it in Excel and save it again as .xlsx or CSV.");
  }

  static Phrase unknownEncoding() {
    return new Phrase(
        "文字コードがわかりません。Excelの「CSV UTF-8」で保存し直してください。",
        "The encoding is not known. Please save the file again as \"CSV UTF-8\".");
  }

  static Phrase malformedCsv() {
    return new Phrase(
        "CSVとして読めません。引用符(\")が閉じているかをご確認いただくか、Excelで保存し直してください。",
        "The file cannot be read as CSV. Please check that every quote (\") is closed, or save it again from Excel.");
  }

  static Phrase formulaError() {
    return new Phrase(
        "計算式がエラーになっています。値を入れてください。",
        "The formula in this cell gives an error. Please put the value there.");
  }
}
