// A change replaces what a thing was linked to: the old links go first, the new ones come with its row.
UNWIND $keys AS key
MATCH (thing:Fact {key: key})-[link:LOCATED_IN|PART_OF|ACTIVE_IN|IN_SECTOR|HAS_PARTY|SERVES|CONCERNS]->()
DELETE link
