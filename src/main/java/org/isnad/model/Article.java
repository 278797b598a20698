package org.isnad.model;

import java.util.List;
import java.util.Optional;
import org.isnad.time.FuzzyDate;

/**
 * What is known about an article; its words are in {@link ArticleText}.
 *
 * @param id its name
 * @param file path relative to the data set, with {@code /}
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 * @param original the file that the words were taken from; empty where they lie as they were published
 * @param headline its headline
 * @param outlet who published it
 * @param agency the agency it comes from
 * @param published when, by its own words
 * @param publishedOutside when, by a source outside of the articles; empty where none was entered
 * @param exemptions parts that carry no claim
 * @param foreign fields of other formats
 */
public record Article(
        ArticleId id,
        String file,
        String sha256,
        Optional<Original> original,
        Attribute<String> headline,
        Attribute<String> outlet,
        Attribute<String> agency,
        Attribute<FuzzyDate> published,
        Optional<PublishedOutside> publishedOutside,
        List<Exemption> exemptions,
        Foreign foreign) {

    /** Copies the list. */
    public Article {
        exemptions = List.copyOf(exemptions);
    }

    /**
     * When it was published, as far as dates are counted from it: by its own words or, where {@link PublishedOutside#used}, by
     * the source outside.
     */
    public Attribute<FuzzyDate> publication() {
        return publishedOutside
                .filter(PublishedOutside::used)
                .map(outside -> new Attribute<>(
                        Optional.of(outside.value()), Basis.EXTERNAL, Optional.empty(), Optional.of(outside.source())))
                .orElse(published);
    }

    /** Outlet, else agency, of those that the article does not contradict itself; empty where neither is known. */
    public Optional<String> publisher() {
        return uncontradicted(outlet).or(() -> uncontradicted(agency));
    }

    /** A name of a few letters has no room for a doubt: what the article contradicts is named only where that is said too. */
    private static Optional<String> uncontradicted(Attribute<String> attribute) {
        return attribute.value().filter(_ -> attribute.basis() != Basis.CONTRADICTED);
    }

    /** The last part of the path: what citations name when nothing else is known. */
    public String fileName() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** The same article under another id. */
    public Article withId(ArticleId id) {
        return new Article(
                id, file, sha256, original, headline, outlet, agency, published, publishedOutside, exemptions, foreign);
    }

    /** The same article with another {@code file}. */
    public Article withFile(String file) {
        return new Article(
                id, file, sha256, original, headline, outlet, agency, published, publishedOutside, exemptions, foreign);
    }

    /** The same article with another {@code sha256}. */
    public Article withSha256(String sha256) {
        return new Article(
                id, file, sha256, original, headline, outlet, agency, published, publishedOutside, exemptions, foreign);
    }

    /** The same article with another {@code original}. */
    public Article withOriginal(Optional<Original> original) {
        return new Article(
                id, file, sha256, original, headline, outlet, agency, published, publishedOutside, exemptions, foreign);
    }

    /** The same article with another {@code headline}. */
    public Article withHeadline(Attribute<String> headline) {
        return new Article(
                id, file, sha256, original, headline, outlet, agency, published, publishedOutside, exemptions, foreign);
    }

    /** The same article with another {@code outlet}. */
    public Article withOutlet(Attribute<String> outlet) {
        return new Article(
                id, file, sha256, original, headline, outlet, agency, published, publishedOutside, exemptions, foreign);
    }

    /** The same article with another {@code agency}. */
    public Article withAgency(Attribute<String> agency) {
        return new Article(
                id, file, sha256, original, headline, outlet, agency, published, publishedOutside, exemptions, foreign);
    }

    /** The same article with another {@code published}. */
    public Article withPublished(Attribute<FuzzyDate> published) {
        return new Article(
                id, file, sha256, original, headline, outlet, agency, published, publishedOutside, exemptions, foreign);
    }

    /** The same article with another {@code publishedOutside}. */
    public Article withPublishedOutside(Optional<PublishedOutside> publishedOutside) {
        return new Article(
                id, file, sha256, original, headline, outlet, agency, published, publishedOutside, exemptions, foreign);
    }

    /** The same article with another {@code exemptions}. */
    public Article withExemptions(List<Exemption> exemptions) {
        return new Article(
                id, file, sha256, original, headline, outlet, agency, published, publishedOutside, exemptions, foreign);
    }

    /** The same article with another {@code foreign}. */
    public Article withForeign(Foreign foreign) {
        return new Article(
                id, file, sha256, original, headline, outlet, agency, published, publishedOutside, exemptions, foreign);
    }
}
