// Which state of the graph is this, and is an import half way?
OPTIONAL MATCH (version:Version {id: 'graph'})
RETURN coalesce(version.number, 0) AS number, coalesce(version.at, datetime({epochMillis: 0})) AS at,
       head(COLLECT { MATCH (import:Import) WHERE import.state IN ['WRITING', 'UNDOING'] RETURN import.id }) AS busy
