package org.isnad.scale;

/**
 * A round number at which an axis has a line.
 *
 * @param value the number
 * @param major whether it is rounder than its neighbours: a power of ten, or every fifth or second of a linear row
 */
public record NumberTick(double value, boolean major) {}
