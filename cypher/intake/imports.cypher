// Which imports are in the graph, and is there anything at all?
OPTIONAL MATCH (done:Import)
RETURN collect(done.id) AS imports, NOT EXISTS { MATCH (:Fact) } AS isEmpty
