/** Every figure that a reason may state, by its name. */
type Figures = {
  /** Full days since it happened. */
  ageDays: number
  /** Applications sent. */
  applications: number
  /** People approached. */
  approached: number
  /** Further approaches that would settle it. */
  approaches: number
  /** How many approaches one such outcome takes. */
  approachesPerOutcome: number
  /** Comfort that it asks, from 1 (none) to 5 (much). */
  asked: number
  /** Requests made. */
  asks: number
  /** Open jobs three months before. */
  before: number
  /** Channels counted. */
  channels: number
  /** The seeker's comfort with new people, from 1 (very hard) to 5 (easy). */
  comfort: number
  /** Contacts counted. */
  contacts: number
  /** How many. */
  count: number
  /** Days it spans. */
  days: number
  /** Events attended. */
  events: number
  /** How many such outcomes to expect. */
  expected: number
  /** Referrals to expect of ten hours. */
  expectedPerTenHours: number
  /** Comfort felt on average, from 1 to 5. */
  felt: number
  /** Favors given. */
  given: number
  /** Favors received that are owed thanks. */
  helped: number
  /** Hours it takes. */
  hours: number
  /** Interviews held. */
  interviews: number
  /** Job seekers in the market. */
  jobSeekers: number
  /** Relationships that count. */
  known: number
  /** Relationships that have gone quiet. */
  lapsed: number
  /** The upper end of the credible interval. */
  high: number
  /** The lower end of the credible interval. */
  low: number
  /** The expected rate, 0 to 1. */
  mean: number
  /** How much the seeker would like it, from 1 (a little) to 5 (more than anything). */
  motivation: number
  /** People to approach a week for the goal. */
  neededPerWeek: number
  /** Offers received. */
  offers: number
  /** Of those, how many came from one person. */
  ofOne: number
  /** Days since the oldest one was due. */
  oldestDays: number
  /** Open jobs. */
  openings: number
  /** Full days since it was due. */
  overdueDays: number
  /** Favors still owed thanks. */
  owed: number
  /** Further successes that would take it back. */
  passes: number
  /** Attempts whose outcome may still come. */
  pending: number
  /** Job seekers for each open job. */
  perOpening: number
  /** How many a week. */
  perWeek: number
  /** Comfort expected on average, from 1 to 5. */
  predicted: number
  /** Requests made before trust had grown. */
  premature: number
  /** How probable it is, 0 to 1. */
  probability: number
  /** Favors received. */
  received: number
  /** The figure it is compared with. */
  reference: number
  /** Referrals received. */
  referrals: number
  /** People who gave a lead, an introduction or a referral. */
  referred: number
  /** Attempts that succeeded. */
  successes: number
  /** Attempts made; those still open count in part. */
  trials: number
  /** Further good turns that would take it back. */
  turns: number
  /** Relationships that are in touch. */
  warm: number
  /** Weeks it spans. */
  weeks: number
  /** Full years of silence. */
  years: number
}

/** Some of the figures a reason may state. */
export type Figure<Name extends keyof Figures> = Pick<Figures, Name>
