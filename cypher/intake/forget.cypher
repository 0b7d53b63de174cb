// What an import recorded about doubles, where nobody has decided since.
MATCH (merge:Merge {import: $import})
WHERE merge.state IN ['AUTOMATIC', 'POSSIBLE']
DELETE merge
