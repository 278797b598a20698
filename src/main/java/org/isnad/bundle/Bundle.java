package org.isnad.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.file.Sha256;
import org.isnad.labels.Labels;

/** An evidence bundle, made from a data set and ready to be written; the same data set gives the same bytes. */
public final class Bundle {

    /**
     * The time of every member, in no zone. Not the first that a zip file can hold: for that one the JDK also writes the
     * seconds since 1970, which depend on the machine's zone.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final List<BundleMember> members;

    private Bundle(List<BundleMember> members) {
        this.members = members;
    }

    /**
     * The bundle of a data set.
     *
     * @param articles its articles; one that cannot be read is missing from the bundle
     * @param labels the words of its report and chronology
     */
    public static Bundle of(LoadedDataset loaded, ArticleSource articles, Labels labels) {
        List<BundleMember> members = new ArrayList<>(BundleMembers.exports(loaded, labels));
        BundleMembers.checkSheet(loaded, articles, labels).ifPresent(members::add);
        members.addAll(BundleMembers.articles(loaded, articles, labels));
        members.add(BundleMember.text(
                BundleMembers.REPORT,
                labels.text("bundle.member.report"),
                "html",
                "text/html",
                BundleReport.write(loaded, members, labels)));
        members.add(BundleMember.text(
                BundleMembers.DESCRIPTION,
                "",
                "json",
                "application/json",
                DataPackage.write(loaded.dataset(), members, labels)));
        members.sort(Comparator.comparing(BundleMember::path));
        StringBuilder checksums = new StringBuilder();
        members.forEach(member -> checksums
                .append(Sha256.of(member.bytes()))
                .append("  ")
                .append(member.path())
                .append('\n'));
        members.add(BundleMember.text(BundleMembers.CHECKSUMS, "", "", "text/plain", checksums.toString()));
        members.sort(Comparator.comparing(BundleMember::path));
        return new Bundle(List.copyOf(members));
    }

    private void check() throws BundleFaultException {
        Set<String> names = new HashSet<>();
        long left = ZipArchive.Limits.DEFAULT.bytes();
        for (BundleMember member : members) {
            left -= member.bytes().length;
            if (!ZipArchive.safe(member.path())) {
                throw new BundleFaultException(ZipArchive.Fault.UNSAFE_NAME, member.path());
            }
            if (!names.add(ZipArchive.folded(member.path()))) {
                throw new BundleFaultException(ZipArchive.Fault.DUPLICATE_NAME, member.path());
            }
            if (left < 0) {
                throw new BundleFaultException(ZipArchive.Fault.TOO_LARGE, member.path());
            }
        }
        if (members.size() > ZipArchive.Limits.DEFAULT.members()) {
            throw new BundleFaultException(ZipArchive.Fault.TOO_MANY, "");
        }
    }

    /**
     * Writes the zip file; does not close the stream.
     *
     * @throws BundleFaultException if nobody could read it; nothing was written
     * @throws IOException if the stream does
     */
    public void writeTo(OutputStream output) throws IOException {
        check();
        ZipOutputStream zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
        for (BundleMember member : members) {
            ZipEntry entry = new ZipEntry(member.path());
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(member.bytes());
            zip.closeEntry();
        }
        zip.finish();
    }
}
