package careermap.coverage;

import careermap.publication.Bulletin;

/** The place where monthly reports are posted (報告の掲示板): a channel. */
@FunctionalInterface
public interface ReportBoard {
  /** Makes everything ready for one post; nothing is posted yet. */
  Bulletin.Post prepare(CoverageReport report);
}
