// What an import said, and what it replaced: for its undoing.
CREATE INDEX statement_import IF NOT EXISTS FOR (n:Statement) ON (n.import);
CREATE INDEX former_id IF NOT EXISTS FOR (n:Former) ON (n.id);
CREATE INDEX former_import IF NOT EXISTS FOR (n:Former) ON (n.import);
