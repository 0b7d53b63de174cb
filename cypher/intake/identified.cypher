// Organisations that share an identifier or a domain with a row, or its key, or into which its key was merged. Of a
// domain, two are enough to know that it is shared by several.
UNWIND $rows AS row
CALL (row) {
  MATCH (organisation:Organisation {id: row.id})
  RETURN organisation.id AS id, 'KEY' AS rule
  UNION
  MATCH (merge:Merge {from: row.id}) WHERE merge.state IN ['AUTOMATIC', 'ACCEPTED']
  MATCH (organisation:Organisation {id: merge.into})
  RETURN organisation.id AS id, 'MERGED' AS rule
  UNION
  MATCH (organisation:Organisation) WHERE organisation.ror IN row.rors
  RETURN organisation.id AS id, 'ROR' AS rule
  UNION
  MATCH (organisation:Organisation) WHERE organisation.companyNumber IN row.companyNumbers
  RETURN organisation.id AS id, 'COMPANY_NUMBER' AS rule
  UNION
  MATCH (organisation:Organisation) WHERE organisation.wikidata IN row.wikidatas
  RETURN organisation.id AS id, 'WIKIDATA' AS rule
  UNION
  MATCH (organisation:Organisation {domain: row.domain})
  WITH organisation LIMIT 2
  RETURN organisation.id AS id, 'DOMAIN' AS rule
}
RETURN row.id AS row, rule, id
ORDER BY row, rule, id
