package careermap.workday;

import careermap.person.PersonId;

/** The working times of people (みんなの勤務時間). */
public interface WorkTimes {
  /** Of somebody on the roster; the company's usual hours where nothing else is known. */
  WorkTime of(PersonId person);
}
