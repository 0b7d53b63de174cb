// Which state of the graph is this?
OPTIONAL MATCH (version:Version {id: 'graph'})
RETURN coalesce(version.number, 0) AS number, coalesce(version.at, datetime({epochMillis: 0})) AS at
