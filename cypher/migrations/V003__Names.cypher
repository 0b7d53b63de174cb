// Search over names and aliases of everything that has one.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Organisation|Collaboration|Mission|Field|Sector|Market|Region|Policy|Event|Source) ON EACH [n.name, n.aliases, n.title] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
