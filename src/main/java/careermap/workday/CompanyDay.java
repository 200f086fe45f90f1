package careermap.workday;

import java.time.LocalDate;

/**
 * A day that the company works or not, whatever the Act says (会社の営業日・休業日).
 *
 * @param works whether the company works on it
 * @param name what it is called, such as 年末年始
 */
public record CompanyDay(LocalDate day, boolean works, String name) {}
