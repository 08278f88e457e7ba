import type { TieStrength } from '../../channel/channel-codes.ts'
import type { Channel } from '../../channel/channel-schema.ts'
import type { Contact } from '../../contact/contact-schema.ts'
import type { Influence } from '../../contact/influence.ts'
import { normalizeEmployer } from '../../contact/normalize-employer.ts'
import { wordsOf } from '../../contact/normalize-text.ts'
import type { TargetEmployer } from '../../employer/target-employer-schema.ts'
import { daysBetween } from '../../value/days.ts'

/** How much it is worth to be in touch with somebody soon; all of these are assumptions, made to rank, not to measure. */
const worth = {
  target_employer: 4,
  tie: { close: 3, warm: 2, cold: 0 } satisfies Record<TieStrength, number>,
  influence: { starting_out: 0, experienced: 0.5, senior: 1, decides_on_hiring: 1.5 } satisfies Record<
    Influence,
    number
  >,
  has_written: 2,
  /** For a tie of today; half of it after a year. */
  recent: 1,
} as const

/** Words of job titles that say how much somebody has to decide, in English and Spanish (an assumption). */
const titleWords = {
  decides_on_hiring:
    'ceo,cto,cfo,coo,founder,cofounder,owner,partner,president,vp,director,directora,head,recruiter,recruiting,talent,hiring,socio,socia,fundador,fundadora,presidente,presidenta,reclutador,reclutadora',
  senior: 'senior,lead,principal,manager,chief,gerente,jefe,jefa,lider,responsable',
} as const satisfies Readonly<Partial<Record<Influence, string>>>

const decisionWords: ReadonlySet<string> = /* @__PURE__ */ new Set(titleWords.decides_on_hiring.split(','))
const seniorWords: ReadonlySet<string> = /* @__PURE__ */ new Set(titleWords.senior.split(','))

/** Says how much an imported contact is worth being in touch with soon, against others; no unit. */
export function importWorth(
  channels: readonly Channel[],
  targets: readonly TargetEmployer[],
  now: Date,
): (contact: Contact, hasActivity: boolean) => number {
  const ties = new Map(channels.map(({ id, tie }) => [id, tie]))
  const wanted = new Set(targets.flatMap(({ name }) => normalizeEmployer(name) ?? []))
  return (contact, hasActivity) => {
    const employer = contact.employer && normalizeEmployer(contact.employer)
    const at = contact.lastContactedAt ?? contact.knownSince
    return (
      (employer && wanted.has(employer) ? worth.target_employer : 0) +
      worth.tie[ties.get(contact.channel) ?? 'cold'] +
      worth.influence[contact.influence ?? influenceOf(contact.jobTitle)] +
      (hasActivity ? worth.has_written : 0) +
      (at ? worth.recent / 2 ** (Math.max(0, daysBetween(at, now)) / 365) : 0)
    )
  }
}

function influenceOf(jobTitle = ''): Influence {
  const words = wordsOf(jobTitle)
  if (words.some((word) => decisionWords.has(word))) return 'decides_on_hiring'
  return words.some((word) => seniorWords.has(word)) ? 'senior' : 'starting_out'
}
