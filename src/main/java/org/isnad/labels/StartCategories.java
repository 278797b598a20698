package org.isnad.labels;

import java.util.List;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Foreign;

/** The categories with which a new data set begins; they can be changed. */
public final class StartCategories {
    private StartCategories() {}

    /** The categories, named in both languages. */
    public static List<Category> all() {
        return List.of(
                category("decisions", CategoryRole.DECIDE),
                category("security", CategoryRole.FORCE),
                category("movement", CategoryRole.MOVE),
                category("statements", CategoryRole.SAY),
                category("context", CategoryRole.CONTEXT));
    }

    private static Category category(String id, CategoryRole role) {
        return new Category(
                new CategoryId(id), BilingualMessages.of("curation.category." + id), List.of(), role, Foreign.NONE);
    }
}
