package org.isnad.architecture.violations.app;

/** What nobody may use. */
public final class Target {}
