// What a change of an organisation clears: each property that it names goes. What it was linked to is unlinked anyway.
MATCH (organisation:Organisation {id: $id})
SET organisation.status = CASE WHEN 'status' IN $columns THEN null ELSE organisation.status END,
    organisation.aliases = CASE WHEN 'aliases' IN $columns THEN [] ELSE organisation.aliases END,
    organisation.website = CASE WHEN 'website' IN $columns THEN null ELSE organisation.website END,
    organisation.note = CASE WHEN 'note' IN $columns THEN null ELSE organisation.note END
