package org.isnad.architecture.violations.compact;

import java.awt.Point;
import org.isnad.architecture.violations.app.Target;

/** Uses a package and a library that are forbidden to it. */
public record Violator(Target forbiddenPackage, Point forbiddenLibrary) {}
