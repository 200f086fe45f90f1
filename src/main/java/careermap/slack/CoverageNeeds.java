package careermap.slack;

import careermap.access.AuditTrail;
import careermap.coverage.CoverageReport;
import careermap.coverage.MonthlyReports;
import careermap.coverage.ReportFiles;
import careermap.coverage.ReportPictures;
import careermap.coverage.Talks;
import java.util.function.Supplier;

/** What is asked of the rest of the house to tell whether talks take place. */
public record CoverageNeeds(
    Supplier<CoverageReport> reports,
    Talks talks,
    MonthlyReports months,
    AuditTrail trail,
    ReportPictures pictures,
    ReportFiles files) {}
