// Indexes that no question asks: each made every write dearer.
DROP INDEX organisation_kind IF EXISTS;
DROP INDEX organisation_name IF EXISTS;
DROP INDEX collaboration_kind IF EXISTS;
DROP INDEX collaboration_status IF EXISTS;
DROP INDEX collaboration_started IF EXISTS;
DROP INDEX observation_indicator IF EXISTS;
DROP INDEX review_date IF EXISTS;
DROP INDEX statement_recorded IF EXISTS;
