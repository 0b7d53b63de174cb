// What tells organisations apart, and what was held for one.
CREATE INDEX organisation_domain IF NOT EXISTS FOR (n:Organisation) ON (n.domain);
CREATE CONSTRAINT merge_id IF NOT EXISTS FOR (n:Merge) REQUIRE n.id IS UNIQUE;
CREATE INDEX merge_from IF NOT EXISTS FOR (n:Merge) ON (n.from);
CREATE INDEX merge_state IF NOT EXISTS FOR (n:Merge) ON (n.state);
