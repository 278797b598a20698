package org.isnad.curation.worklist;

/**
 * How much of the sentences with a date or number is recorded or exempted.
 *
 * @param done of how many nothing is left to do
 * @param all how many there are
 */
public record Progress(int done, int all) {

    /** Nothing of nothing. */
    public static final Progress NONE = new Progress(0, 0);

    Progress plus(Progress other) {
        return new Progress(done + other.done, all + other.all);
    }
}
