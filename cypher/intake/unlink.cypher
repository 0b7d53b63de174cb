// What these things are linked to by their own rows goes; it comes again with the rows. A mission's fields are said by
// the fields' rows, a region's missions by the missions' rows.
UNWIND $keys AS key
MATCH (thing:Fact {key: key})
CALL (thing) {
  MATCH (thing)-[link:LOCATED_IN|PART_OF|ACTIVE_IN|IN_SECTOR|HAS_PARTY|SERVES|CONCERNS|USES|BROADER|ADDRESSES|SUPPORTS|PROMISES|ABOUT|OF|EMPLOYED_AT|COMES_FROM]->()
  DELETE link
}
CALL (thing) {
  MATCH (thing)-[link:COVERS]->()
  WHERE NOT thing:Mission
  DELETE link
}
CALL (thing) {
  MATCH (thing)<-[link:COVERS]-(:Mission)
  WHERE thing:Field
  DELETE link
}
CALL (thing) {
  MATCH (thing)<-[link:PURSUES]-(:Region)
  WHERE thing:Mission
  DELETE link
}
CALL (thing) {
  MATCH (thing)<-[link:LOOKS_TO]-(:Region)
  WHERE thing:Market
  DELETE link
}
