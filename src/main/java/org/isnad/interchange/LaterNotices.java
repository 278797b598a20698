package org.isnad.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.json.JsonLocation;

/** Keeps what is told of a row that is read ahead, until it is its turn. For one thread at a time. */
public final class LaterNotices implements Telling {
    private List<Consumer<Notices>> kept = List.of();

    @Override
    public void at(JsonLocation place, NoticeCode code, Object... arguments) {
        keep(notices -> notices.at(place, code, arguments));
    }

    @Override
    public void count(JsonLocation place, NoticeCode code) {
        keep(notices -> notices.count(place, code));
    }

    private void keep(Consumer<Notices> telling) {
        if (kept.isEmpty()) {
            kept = new ArrayList<>();
        }
        kept.add(telling);
    }

    /** What was told since this was last asked, to be told to {@link Notices} in this order. */
    public List<Consumer<Notices>> take() {
        List<Consumer<Notices>> taken = kept;
        kept = List.of();
        return taken;
    }
}
