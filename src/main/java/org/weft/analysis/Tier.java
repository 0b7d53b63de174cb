package org.weft.analysis;

/** How a region ranks a market: a core market for now, an emerging one for later. */
public enum Tier {
    CORE,
    EMERGING
}
