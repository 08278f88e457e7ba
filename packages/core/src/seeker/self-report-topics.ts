/** What a seeker says of themselves and their market, each with its place in the SWOT grid. */
export const selfReportTopics = {
  past_coworker_relationships: 'strength',
  communication_skills: 'strength',
  professional_reputation: 'strength',
  other_strength: 'strength',
  shy: 'weakness',
  few_contacts: 'weakness',
  dislikes_asking: 'weakness',
  little_time: 'weakness',
  family_far_away: 'weakness',
  other_weakness: 'weakness',
  job_fairs_nearby: 'opportunity',
  networking_events_nearby: 'opportunity',
  social_events_nearby: 'opportunity',
  other_opportunity: 'opportunity',
  no_one_hiring: 'threat',
  stronger_competition: 'threat',
  other_threat: 'threat',
} as const

/** What a self-report is about, as a code. */
export type SelfReportTopic = keyof typeof selfReportTopics

/** The topics a seeker can report on. */
export const selfReportCodes = Object.keys(selfReportTopics) as [SelfReportTopic, ...SelfReportTopic[]]
