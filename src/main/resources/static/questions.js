/** Example questions, one for each tab of GraphiQL: what a newcomer would ask first. */
export const questions = [
  `# Which Lancashire organisations have a tie with Malaysia, under which mission, and on what evidence?
query TiesWithMalaysia {
  collaborations(filter: {region: "lancashire", market: "MY"}) {
    nodes {
      name kind status
      parties { name }
      missions { name }
      statements { quote locator source { title } }
    }
  }
}`,
  `# Where is the region's plan thin? Every mission and every named market, known or not.
query Coverage {
  coverage(region: "lancashire") {
    cells { mission { name } market { name } state observed expected ratio low high }
    withoutMission { market { name } observed state }
  }
}`,
  `# Which connections are missing, and who could introduce the two?
query Missing {
  gaps(filter: {region: "lancashire", kind: LINK, market: "MY"}, first: 5) {
    totalCount
    nodes {
      reason size
      ... on LinkGap {
        parts { name raw contribution }
        introductions { organisations { name } strength }
      }
    }
  }
}`,
  `# Who could introduce anybody in Lancashire to anybody in Germany?
query Introductions {
  introductions(from: {region: "lancashire"}, to: {market: "DE"}) {
    introductions {
      strength
      hops { from { name } to { name } status statements { quote source { title } } }
    }
    whyNone
  }
}`,
  `# Which markets next for the cyber mission? Every term is shown; change the weights.
query TargetMarkets {
  targetMarkets(region: "lancashire", mission: "cyber-digital", weights: {priority: 1, links: 3}) {
    rank market { name } score
    parts { name raw normalised weight contribution }
  }
}`,
  `# What do the sources say that disagrees? Figures stand side by side.
query Figures {
  sectors(region: "lancashire") {
    name
    missions { name }
    observations { indicator value bound unit year statements { quote source { title } } }
  }
}`,
];
