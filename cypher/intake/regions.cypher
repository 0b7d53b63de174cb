// Home places.
UNWIND $rows AS row
MERGE (region:Region {id: row.id})
SET region:Fact, region.key = 'region:' + row.id, region.name = coalesce(row.name, region.name),
    region.country = coalesce(row.country, region.country), region.note = coalesce(row.note, region.note)
