package careermap.portfolio;

/** What somebody may take their record as (記録のファイルの種類). */
public enum PortfolioFormat {
  WORKBOOK,
  /** Text to copy into the ministry's job card (ジョブ・カード). */
  JOB_CARD
}
