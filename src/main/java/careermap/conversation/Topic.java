package careermap.conversation;

/** What a talk is about (話したいこと), in the order in which it is offered. */
public enum Topic {
  NEXT_ROLE,
  WORK,
  SHEET,
  EXAMS,
  WORKING_STYLE,
  WHEN_WE_MEET,
  OTHER
}
