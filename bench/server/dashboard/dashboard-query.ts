const parts = `
  weekPlan { focus hours actions { id kind title day minutes ifThen ifItFails } }
  diagnosis { verdict text causes { code text probability } }
  gapAnalysis { now { contacts approachesPerWeek } gap { probability } }
  channelAdvice { changeTargets { text probability } }`

/** What a portal's first page asks of a stored seeker. */
export const dashboardQuery = `query ($id: ID!) { seeker(id: $id) { ${parts} } }`

/** The same of a record that the portal sends. */
export const reviewQuery = `query ($input: NetworkingRecordInput!) {
  review(input: $input) { review { ${parts} } userErrors { message } }
}`
