// Counts of people: a key each.
CREATE CONSTRAINT alumni_group_id IF NOT EXISTS FOR (n:AlumniGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT student_group_id IF NOT EXISTS FOR (n:StudentGroup) REQUIRE n.id IS UNIQUE;
