package org.isnad.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.ui.session.Session;

/** The use of the whole {@link Session}: what puts parts together takes it, all others the values that they need. */
final class WholeSession {

    /** The classes that may take it, by their simple names, each with the reason. */
    static final Map<String, String> ASSEMBLING = Map.of(
            "ApplicationController", "opens documents, and has the session of the moment",
            "LocalizedWindow", "makes the session, and everything that shows it in one language",
            "MainWindow", "makes the panes and gives each its part",
            "WindowActions", "makes the lists of actions and gives each its part",
            "WindowMemory", "restores and remembers something of every part",
            "SearchController", "leads to records, frames and filters what was found, and back",
            "CompareController", "compares what is open, leads to its words and edits it",
            "ViewActions", "the menu of everything by which the view can be changed",
            "Plots", "has three plots follow everything that they draw",
            "PictureImport", "puts the whole view of a picture on the session");

    private WholeSession() {}

    /** The classes that take it without being named, by their full names; nested classes count as the class around them. */
    static List<String> takenBy(JavaClasses classes) {
        return users(classes).stream()
                .filter(name -> !ASSEMBLING.containsKey(name.substring(name.lastIndexOf('.') + 1)))
                .sorted()
                .toList();
    }

    /** The classes that are named and do not take it. */
    static List<String> needless(JavaClasses classes) {
        Set<String> users = users(classes).stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        return ASSEMBLING.keySet().stream()
                .filter(name -> !users.contains(name))
                .sorted()
                .toList();
    }

    private static Set<String> users(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> outer(dependency.getTargetClass().getBaseComponentType())
                        .equals(Session.class.getName()))
                .map(dependency -> outer(dependency.getOriginClass()))
                .filter(name -> !name.equals(Session.class.getName()))
                .collect(Collectors.toSet());
    }

    private static String outer(JavaClass type) {
        return type.getEnclosingClass().map(WholeSession::outer).orElseGet(type::getName);
    }
}
