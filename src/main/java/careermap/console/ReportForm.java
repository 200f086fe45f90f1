package careermap.console;

/** How the report is given. */
enum ReportForm {
  TEXT,
  JSON,
  XLSX
}
