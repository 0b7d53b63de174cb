// The first statement of every write: its lock lets one writer through at a time, so that no two wait for each other. While
// an import is being written nobody else writes: who finds it busy takes all back.
MERGE (version:Version {id: 'graph'})
ON CREATE SET version.number = 0
SET version.number = version.number + 1, version.at = datetime()
RETURN version.number AS number, version.at AS at,
       head(COLLECT { MATCH (import:Import) WHERE import.state IN ['WRITING', 'UNDOING'] RETURN import.id }) AS busy
