// The last statement of every write: its lock lets one writer through at a time.
MERGE (version:Version {id: 'graph'})
ON CREATE SET version.number = 0
SET version.number = version.number + 1, version.at = datetime()
RETURN version.number AS number, version.at AS at
