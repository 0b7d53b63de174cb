// What lists are filtered by, and identifiers that organisations share with registries.
CREATE INDEX collaboration_kind IF NOT EXISTS FOR (n:Collaboration) ON (n.kind);
CREATE INDEX collaboration_status IF NOT EXISTS FOR (n:Collaboration) ON (n.status);
CREATE INDEX collaboration_started IF NOT EXISTS FOR (n:Collaboration) ON (n.startedOn);
CREATE INDEX organisation_kind IF NOT EXISTS FOR (n:Organisation) ON (n.kind);
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name);
CREATE INDEX organisation_ror IF NOT EXISTS FOR (n:Organisation) ON (n.ror);
CREATE INDEX organisation_company_number IF NOT EXISTS FOR (n:Organisation) ON (n.companyNumber);
CREATE INDEX organisation_wikidata IF NOT EXISTS FOR (n:Organisation) ON (n.wikidata);
CREATE INDEX observation_indicator IF NOT EXISTS FOR (n:Observation) ON (n.indicator);
CREATE INDEX review_date IF NOT EXISTS FOR (n:Review) ON (n.reviewedOn);
CREATE INDEX statement_recorded IF NOT EXISTS FOR (n:Statement) ON (n.recordedAt);
