import { type EvidenceGrade, type EvidenceKey, gradeByEvidence } from './grades.ts'

export type EvidenceSource = { readonly grade: EvidenceGrade; readonly claim: string; readonly source: string }

const words = {
  reply_by_tie: {
    claim: 'Close ties answer most often, warm ties about half the time, strangers rarely.',
    source: 'No published reply rates by tie strength for job seekers were found; deliberately weak priors.',
  },
  conversation_after_reply: {
    claim: 'About half of the replies lead to a conversation.',
    source: 'None found; a deliberately weak prior.',
  },
  referral_per_conversation: {
    claim:
      'About 17 in 100 conversations with warm ties lead to a referral or an introduction, 10 with close ones, 12 with strangers.',
    source:
      'Pierson (LHH): 1 in 15 conversations reaches a decision maker; a coaching example says 1 in 5. That close ties know less that is new is grade A (Rajkumar et al. 2022); by how much is a choice of this library.',
  },
  interview_per_referral: {
    claim: '57 in 100 referrals reach a first conversation with the employer.',
    source: 'Lever 2017, 600 companies under 200 staff.',
  },
  interview_per_application: {
    claim: 'About 1 in 10 direct applications leads to a first conversation with the employer.',
    source: 'Lever 2017 (0.13), widened towards Pierson (1 in 40).',
  },
  offer_per_interview: {
    claim: 'About 1 in 5 appropriate interviews leads to a job.',
    source: 'Lever 2017 (4.7 onsite interviews per hire) and Pierson (5 interviews per job) agree.',
  },
  answer_delay: {
    claim: '69 % of answers that will come have come after 1 day, 83 % after 7, 92 % after 21, 97 % after 60.',
    source: 'Own measurement on 15 public LinkedIn exports, 9,518 invitations; acceptance stands in for replies.',
  },
  later_step_delay: {
    claim: 'Later steps take as long to show as replies do.',
    source: 'None found; the measured answer curve is used for every step.',
  },
  memory_discount: {
    claim: 'A recalled count tells half as much as the same count from a log, or less where it is large.',
    source: 'None found; a choice of this library.',
  },
  shared_luck: {
    claim: 'What happens on one evening, or is recalled in one number, shares its luck: a correlation of 0.1.',
    source: 'None found; a choice of this library.',
  },
  contact_layers: {
    claim: 'Ties hold when met weekly, monthly, half-yearly or yearly, from the closest layer outwards.',
    source: "Dunbar's layers, from summaries; the half-yearly figure is unverified.",
  },
  ties_fade: {
    claim: 'Closeness falls by about 15 % a year without meeting.',
    source: 'Dunbar, quoted in The New York Times 2010-12-25.',
  },
  kin_fade_slower: {
    claim: 'Ties with family fade half as fast.',
    source: 'The direction is from Roberts & Dunbar 2015 (from memory); the factor is a choice of this library.',
  },
  revive_the_less_familiar: {
    claim:
      'The most valuable ties to revive are of higher status and trusted, with less shared time than one would pick.',
    source: 'Walter, Levin, Murnighan 2015.',
  },
  longer_gap_longer_talk: {
    claim: 'The longer the silence, the longer the next talk.',
    source: 'Absence makes the heart grow fonder, EPJ Data Science.',
  },
  monthly_update: {
    claim: 'Those close to you hear from your search about once a month.',
    source: "Career centers' advice says occasionally; the month is a choice of this library.",
  },
  dormant_ties: {
    claim: 'Ties silent for three years or more bring as much as current ones when revived.',
    source: 'Levin, Walter, Murnighan 2011, Organization Science 22:923.',
  },
  stages_take_time: {
    claim: 'Rapport grows from what matters to them, to personal matters, to business.',
    source: "Career centers' advice (When Networking's Not Working); counts and days are assumptions.",
  },
  follow_up_once: {
    claim: 'Without an answer, ask a second person after 3 business days and follow up once after 7.',
    source: 'Dalton, The 2-Hour Job Search (from memory); SFU career guide on following up only once.',
  },
  stalled_tie: {
    claim: 'Three talks in two months that lead no further mean that a tie is stalled.',
    source: 'None found; a choice of this library.',
  },
  thanks_within_a_day: {
    claim: 'A thank-you goes out within 24 hours; 80 % of HR managers weigh it.',
    source: 'Robert Half 2017, self-report.',
  },
  thanks_brings_help: {
    claim: 'People who were thanked help again more often.',
    source: 'Grant & Gino 2010, JPSP 98:946; the direction is used, not the size.',
  },
  ask_spoils_thanks: {
    claim: 'Thanks joined to another ask do worse than no thanks.',
    source: 'Dichter 2010, second-hand.',
  },
  weak_ties_move_careers: {
    claim: 'Moderately weak ties lead to more job moves than close ones.',
    source: 'Rajkumar et al. 2022, Science 377:1304; 20 million people.',
  },
  volunteering: {
    claim: 'Volunteers have higher odds of employment; an association, not a cause.',
    source: 'CNCS 2013, n > 70,000.',
  },
  skill_and_motivation: {
    claim: 'Job search programs work only when they build skill and motivation together.',
    source: 'Liu, Huang, Wang 2014, Psychological Bulletin 140:1009; 47 interventions.',
  },
  intensity_is_not_enough: {
    claim: 'More effort brings somewhat more interviews and offers, not better jobs.',
    source: 'van Hooft et al. 2021; 378 samples.',
  },
  weekly_effort: {
    claim: 'Unemployed seekers spend about 5 hours a week on average; less is little.',
    source: 'Pierson (LHH), practitioners.',
  },
  people_list: {
    claim: 'A working search lists 100 people or more.',
    source: 'Pierson (LHH), practitioners.',
  },
  target_list: {
    claim:
      'A list of some 40 employers, ranked by motivation, whom one knows there and openings, shows where to begin.',
    source: 'Dalton, The 2-Hour Job Search (LAMP: list, advocacy, motivation, posting); the order is an assumption.',
  },
  interviews_without_offer: {
    claim: 'More than 8 interviews without an offer point to interviewing, not to networking.',
    source: 'Pierson (LHH): 5 interviews per job, tail 8; Lever 2017 agrees on 5.',
  },
  applications_per_interview: {
    claim: 'More than 40 applications per interview point to the résumé or the targeting.',
    source: 'Pierson (LHH), practitioners.',
  },
  help_is_underestimated: {
    claim: 'People underestimate by up to half how willing others are to help.',
    source: 'Flynn & Lake 2008, JPSP 95:128.',
  },
  socializing_feels_better_than_feared: {
    claim: 'Reserved people expect social situations to be less pleasant than they turn out to be.',
    source: 'Zelenski et al. 2013.',
  },
  reciprocity_window: {
    claim: 'Help given and received is weighed over the last 90 days.',
    source: 'None found; a choice of this library.',
  },
  habit_tolerance: {
    claim: 'A habit holds one back when more than a tolerated share of its turns are bad ones.',
    source: 'No study gives the shares; choices of this library, cause by cause.',
  },
  gap_targets: {
    claim: 'Three channels at a time, five ties close enough for business, and nobody left waiting.',
    source: 'None found; choices of this library.',
  },
  leak_certainty: {
    claim: 'A step is named a leak only when it is below its reference with probability 0.8 or more.',
    source: 'A choice of this library.',
  },
  import_channel: {
    claim: 'How people in a file are known follows from their labels, employer and e-mail address.',
    source: 'None found; a choice of this library, made to be overridden by the seeker.',
  },
  import_pace: {
    claim: 'For each hour a week, one imported person a week comes due, those worth most first.',
    source: 'None found; a choice of this library.',
  },
  own_log: {
    claim: "From the seeker's own record.",
    source: 'The record that was reviewed.',
  },
  market_reported: {
    claim: 'From figures on the job market.',
    source:
      'As reported by the portal, with the source it names; the thresholds for a good or bad market are assumptions.',
  },
  own_word: {
    claim: 'From what the seeker says of themselves.',
    source: 'The self-reports in the record.',
  },
} as const satisfies Record<EvidenceKey, Omit<EvidenceSource, 'grade'>>

/** What the priors, thresholds and rules of this library rest on. */
export const evidence: Readonly<Record<EvidenceKey, EvidenceSource>> = /* @__PURE__ */ withGrades()

function withGrades(): Readonly<Record<EvidenceKey, EvidenceSource>> {
  const keys = Object.keys(gradeByEvidence) as EvidenceKey[]
  const entries = keys.map((key) => [key, { grade: gradeByEvidence[key], ...words[key] }])
  return Object.fromEntries(entries) as Record<EvidenceKey, EvidenceSource>
}
