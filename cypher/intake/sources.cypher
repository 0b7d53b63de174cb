// Documents and data sets that statements come from.
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source:Fact, source.key = 'source:' + row.id, source.title = row.title, source.publisher = row.publisher,
    source.published = row.published, source.kind = row.kind, source.licence = row.licence,
    source.visibility = row.visibility, source.url = row.url, source.note = row.note
