package org.weft.analysis.measure;

/** From low to high, both included. */
public record Interval(double low, double high) {}
