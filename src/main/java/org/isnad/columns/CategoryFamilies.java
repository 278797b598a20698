package org.isnad.columns;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.Category;
import org.isnad.model.CategoryRole;

/** The families of categories as they are drawn, from which their colours follow. */
public final class CategoryFamilies {
    private CategoryFamilies() {}

    /**
     * The family of each category, in their order: its own; where none has any but {@link CategoryRole#CONTEXT}, as in files of
     * other formats, one after another, so that their lanes and marks are told apart.
     */
    public static List<CategoryRole> of(List<Category> categories) {
        boolean told = categories.size() < 2
                || categories.stream().anyMatch(category -> category.role() != CategoryRole.CONTEXT);
        CategoryRole[] families = CategoryRole.values();
        return told
                ? categories.stream().map(Category::role).toList()
                : IntStream.range(0, categories.size())
                        .mapToObj(at -> families[at % families.length])
                        .toList();
    }
}
