/**
 * How much a source can bear.
 *
 * A: trial, causal study or meta-analysis. B: peer-reviewed observation. C: a vendor's data, large but without methods.
 * D: practitioners' claim. E: our own measurement on public files. assumption: none found; a choice of this library.
 */
export const evidenceGrades = ['A', 'B', 'C', 'D', 'E', 'assumption'] as const

/** How strong evidence is, as a code. */
export type EvidenceGrade = (typeof evidenceGrades)[number]

export type EvidenceSource = { readonly grade: EvidenceGrade; readonly claim: string; readonly source: string }

/** What the priors, thresholds and rules of this library rest on. */
export const evidence = {
  reply_by_tie: {
    grade: 'assumption',
    claim: 'Close ties answer most often, warm ties about half the time, strangers rarely.',
    source: 'No published reply rates by tie strength for job seekers were found; deliberately weak priors.',
  },
  conversation_after_reply: {
    grade: 'assumption',
    claim: 'About half of the replies lead to a conversation.',
    source: 'None found; a deliberately weak prior.',
  },
  referral_per_conversation: {
    grade: 'assumption',
    claim:
      'About 17 in 100 conversations with warm ties lead to a referral or an introduction, 10 with close ones, 12 with strangers.',
    source:
      'Pierson (LHH): 1 in 15 conversations reaches a decision maker; a coaching example says 1 in 5. That close ties know less that is new is grade A (Rajkumar et al. 2022); by how much is a choice of this library.',
  },
  interview_per_referral: {
    grade: 'C',
    claim: '57 in 100 referrals reach a first conversation with the employer.',
    source: 'Lever 2017, 600 companies under 200 staff.',
  },
  interview_per_application: {
    grade: 'C',
    claim: 'About 1 in 10 direct applications leads to a first conversation with the employer.',
    source: 'Lever 2017 (0.13), widened towards Pierson (1 in 40).',
  },
  offer_per_interview: {
    grade: 'C',
    claim: 'About 1 in 5 appropriate interviews leads to a job.',
    source: 'Lever 2017 (4.7 onsite interviews per hire) and Pierson (5 interviews per job) agree.',
  },
  answer_delay: {
    grade: 'E',
    claim: '69 % of answers that will come have come after 1 day, 83 % after 7, 92 % after 21, 97 % after 60.',
    source: 'Own measurement on 15 public LinkedIn exports, 9,518 invitations; acceptance stands in for replies.',
  },
  later_step_delay: {
    grade: 'assumption',
    claim: 'Later steps take as long to show as replies do.',
    source: 'None found; the measured answer curve is used for every step.',
  },
  memory_discount: {
    grade: 'assumption',
    claim: 'A recalled count tells half as much as the same count from a log, or less where it is large.',
    source: 'None found; a choice of this library.',
  },
  shared_luck: {
    grade: 'assumption',
    claim: 'What happens on one evening, or is recalled in one number, shares its luck: a correlation of 0.1.',
    source: 'None found; a choice of this library.',
  },
  contact_layers: {
    grade: 'B',
    claim: 'Ties hold when met weekly, monthly, half-yearly or yearly, from the closest layer outwards.',
    source: "Dunbar's layers, from summaries; the half-yearly figure is unverified.",
  },
  ties_fade: {
    grade: 'D',
    claim: 'Closeness falls by about 15 % a year without meeting.',
    source: 'Dunbar, quoted in The New York Times 2010-12-25.',
  },
  kin_fade_slower: {
    grade: 'assumption',
    claim: 'Ties with family fade half as fast.',
    source: 'The direction is from Roberts & Dunbar 2015 (from memory); the factor is a choice of this library.',
  },
  revive_the_less_familiar: {
    grade: 'B',
    claim:
      'The most valuable ties to revive are of higher status and trusted, with less shared time than one would pick.',
    source: 'Walter, Levin, Murnighan 2015.',
  },
  longer_gap_longer_talk: {
    grade: 'B',
    claim: 'The longer the silence, the longer the next talk.',
    source: 'Absence makes the heart grow fonder, EPJ Data Science.',
  },
  monthly_update: {
    grade: 'assumption',
    claim: 'Those close to you hear from your search about once a month.',
    source: "Career centers' advice says occasionally; the month is a choice of this library.",
  },
  dormant_ties: {
    grade: 'B',
    claim: 'Ties silent for three years or more bring as much as current ones when revived.',
    source: 'Levin, Walter, Murnighan 2011, Organization Science 22:923.',
  },
  stages_take_time: {
    grade: 'D',
    claim: 'Rapport grows from what matters to them, to personal matters, to business.',
    source: "Career centers' advice (When Networking's Not Working); counts and days are assumptions.",
  },
  follow_up_once: {
    grade: 'D',
    claim: 'Without an answer, ask a second person after 3 business days and follow up once after 7.',
    source: 'Dalton, The 2-Hour Job Search (from memory); SFU career guide on following up only once.',
  },
  stalled_tie: {
    grade: 'assumption',
    claim: 'Three talks in two months that lead no further mean that a tie is stalled.',
    source: 'None found; a choice of this library.',
  },
  thanks_within_a_day: {
    grade: 'C',
    claim: 'A thank-you goes out within 24 hours; 80 % of HR managers weigh it.',
    source: 'Robert Half 2017, self-report.',
  },
  thanks_brings_help: {
    grade: 'A',
    claim: 'People who were thanked help again more often.',
    source: 'Grant & Gino 2010, JPSP 98:946; the direction is used, not the size.',
  },
  ask_spoils_thanks: {
    grade: 'D',
    claim: 'Thanks joined to another ask do worse than no thanks.',
    source: 'Dichter 2010, second-hand.',
  },
  weak_ties_move_careers: {
    grade: 'A',
    claim: 'Moderately weak ties lead to more job moves than close ones.',
    source: 'Rajkumar et al. 2022, Science 377:1304; 20 million people.',
  },
  volunteering: {
    grade: 'B',
    claim: 'Volunteers have higher odds of employment; an association, not a cause.',
    source: 'CNCS 2013, n > 70,000.',
  },
  skill_and_motivation: {
    grade: 'A',
    claim: 'Job search programs work only when they build skill and motivation together.',
    source: 'Liu, Huang, Wang 2014, Psychological Bulletin 140:1009; 47 interventions.',
  },
  intensity_is_not_enough: {
    grade: 'A',
    claim: 'More effort brings somewhat more interviews and offers, not better jobs.',
    source: 'van Hooft et al. 2021; 378 samples.',
  },
  weekly_effort: {
    grade: 'D',
    claim: 'Unemployed seekers spend about 5 hours a week on average; less is little.',
    source: 'Pierson (LHH), practitioners.',
  },
  people_list: {
    grade: 'D',
    claim: 'A working search lists 100 people or more.',
    source: 'Pierson (LHH), practitioners.',
  },
  target_list: {
    grade: 'D',
    claim:
      'A list of some 40 employers, ranked by motivation, whom one knows there and openings, shows where to begin.',
    source: 'Dalton, The 2-Hour Job Search (LAMP: list, advocacy, motivation, posting); the order is an assumption.',
  },
  interviews_without_offer: {
    grade: 'D',
    claim: 'More than 8 interviews without an offer point to interviewing, not to networking.',
    source: 'Pierson (LHH): 5 interviews per job, tail 8; Lever 2017 agrees on 5.',
  },
  applications_per_interview: {
    grade: 'D',
    claim: 'More than 40 applications per interview point to the résumé or the targeting.',
    source: 'Pierson (LHH), practitioners.',
  },
  help_is_underestimated: {
    grade: 'A',
    claim: 'People underestimate by up to half how willing others are to help.',
    source: 'Flynn & Lake 2008, JPSP 95:128.',
  },
  socializing_feels_better_than_feared: {
    grade: 'B',
    claim: 'Reserved people expect social situations to be less pleasant than they turn out to be.',
    source: 'Zelenski et al. 2013.',
  },
  reciprocity_window: {
    grade: 'assumption',
    claim: 'Help given and received is weighed over the last 90 days.',
    source: 'None found; a choice of this library.',
  },
  habit_tolerance: {
    grade: 'assumption',
    claim: 'A habit holds one back when more than a tolerated share of its turns are bad ones.',
    source: 'No study gives the shares; choices of this library, cause by cause.',
  },
  gap_targets: {
    grade: 'assumption',
    claim: 'Three channels at a time, five ties close enough for business, and nobody left waiting.',
    source: 'None found; choices of this library.',
  },
  leak_certainty: {
    grade: 'assumption',
    claim: 'A step is named a leak only when it is below its reference with probability 0.8 or more.',
    source: 'A choice of this library.',
  },
  own_log: {
    grade: 'E',
    claim: "From the seeker's own record.",
    source: 'The record that was reviewed.',
  },
  market_reported: {
    grade: 'C',
    claim: 'From figures on the job market.',
    source:
      'As reported by the portal, with the source it names; the thresholds for a good or bad market are assumptions.',
  },
  own_word: {
    grade: 'D',
    claim: 'From what the seeker says of themselves.',
    source: 'The self-reports in the record.',
  },
} as const satisfies Record<string, EvidenceSource>

/** The key of a source of evidence. */
export type EvidenceKey = keyof typeof evidence
