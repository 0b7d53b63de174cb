package org.weft.store;

import java.nio.file.Path;

/** A Neo4j inside this process. It has a type of its own because the build for servers leaves the embedded one out. */
interface InProcess {

    /** Where it keeps its data. */
    Path dataFolder();
}
