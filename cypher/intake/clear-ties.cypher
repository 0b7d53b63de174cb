// What a change of a collaboration clears: each property that it names goes. What it was linked to is unlinked anyway.
MATCH (tie:Collaboration {id: $id})
SET tie.startedOn = CASE WHEN 'startedOn' IN $columns THEN null ELSE tie.startedOn END,
    tie.endedOn = CASE WHEN 'endedOn' IN $columns THEN null ELSE tie.endedOn END,
    tie.amount = CASE WHEN 'amount' IN $columns THEN null ELSE tie.amount END,
    tie.currency = CASE WHEN 'currency' IN $columns THEN null ELSE tie.currency END,
    tie.note = CASE WHEN 'note' IN $columns THEN null ELSE tie.note END
