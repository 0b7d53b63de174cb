// What names an organisation in a row of its own: parts, ties, groups of people, events, policies, reviews, figures.
MATCH (thing:Fact)-[:PART_OF|HAS_PARTY|SUPPORTS|OF|EMPLOYED_AT|COVERS|ABOUT]->(:Organisation {id: $id})
RETURN DISTINCT thing.key AS key
ORDER BY key
