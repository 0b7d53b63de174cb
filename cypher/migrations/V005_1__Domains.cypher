// Organisations that were written before they had a domain.
MATCH (n:Organisation) WHERE n.website IS NOT NULL
SET n.domain = [host IN [split(split(split(split(split(toLower(n.website), '://')[-1], '/')[0], '?')[0], '#')[0], ':')[0]] | CASE WHEN host STARTS WITH 'www.' THEN substring(host, 4) ELSE host END][0];
