package careermap.slack;

import careermap.conversation.Conversations;
import careermap.conversation.NoteSeal;
import careermap.conversation.Notes;
import careermap.conversation.Questions;
import careermap.conversation.TalkRequests;
import careermap.conversation.UsualQuestions;
import careermap.person.Person;
import java.util.List;
import java.util.function.Supplier;

/**
 * What attending to talks asks of the rest of the house.
 *
 * @param colleagues present people who agreed to be asked by people of other teams
 */
public record TalkNeeds(
    Conversations conversations,
    TalkRequests requests,
    Notes notes,
    NoteSeal seal,
    Questions questions,
    UsualQuestions usualQuestions,
    Supplier<List<Person>> colleagues) {}
