// An import goes on to its next state.
MATCH (import:Import {id: $import})
SET import.state = $state, import.seenAt = datetime()
