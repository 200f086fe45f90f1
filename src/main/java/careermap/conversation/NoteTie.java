package careermap.conversation;

import careermap.person.PersonId;

/**
 * What a note's seal is bound to (メモの結び目).
 *
 * @param conversation the id of the talk
 */
public record NoteTie(
    String id, String conversation, PersonId author, SealedNote.Readers readers) {}
