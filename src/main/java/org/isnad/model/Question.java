package org.isnad.model;

/**
 * A question that several records answer.
 *
 * @param id its name
 * @param text the question
 * @param foreign fields of other formats
 */
public record Question(QuestionId id, Bilingual text, Foreign foreign) {}
