import { type Finding, labelOf } from './attack.ts'
import { referencesIn } from './given-value.ts'

/** What a request changed of others; to a portal, every seeker of its tenant is its own, and advisers' views are noted. */
export function changesOf({ actor, changed }: Finding): readonly string[] {
  return changed.filter((place) => actor.role === 'seeker' || place.startsWith('victim'))
}

/** Answers by request, to compare others with. */
export type Answers = ReadonlyMap<string, string>

export function answersOf(findings: readonly Finding[]): Answers {
  return new Map(findings.map((finding) => [labelOf(finding), finding.answer.hash]))
}

/** The requests for what is not theirs that were answered otherwise than those for what is not there. */
export function distinguished(findings: readonly Finding[], answers: Answers): readonly Finding[] {
  return findings.filter((finding) => {
    const { whose, actor, answer } = finding
    const isTheirs = whose === 'foreign' || (whose === 'other' && actor.role === 'seeker')
    return isTheirs && answers.get(labelOf({ ...finding, whose: 'missing' })) !== answer.hash
  })
}

/** The requests that were answered otherwise than before. */
export function answeredDifferently(findings: readonly Finding[], answers: Answers): readonly Finding[] {
  return findings.filter((finding) => answers.get(labelOf(finding)) !== finding.answer.hash)
}

/** The requests that name what another tenant has stored; contacts and activities by the portal's own ids are a seeker's. */
export function namingForeignRows(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ whose, sent }) =>
      whose === 'foreign' &&
      sent.some(({ reference: { form, type } }) => form === 'id' || (form === 'external_id' && type === 'Seeker')),
  )
}

/** Whether a request names a row by the portal's own id beside its seeker: another's seeker has no row of that id. */
export function namesWithinSeeker({ document }: Finding): boolean {
  return document.name.endsWith('ByExternalId') && document.name !== 'seekerByExternalId'
}

/** The requests of lists of all that a tenant has, from their beginning. */
export function listing(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ whose, document }) => {
    const asked = Object.values(document.variables)
      .flatMap(referencesIn)
      .filter(({ at }) => at.startsWith('Query.'))
    return whose === 'own' && asked.length > 0 && asked.every(({ form }) => form === 'cursor')
  })
}

/** The names of what was asked or done. */
export function namesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ document }) => document.name))].sort()
}

/** Each request and how its answer begins, one line for each. */
export function linesOf(findings: readonly Finding[]): readonly string[] {
  return findings.map((finding) => `${labelOf(finding)} ${finding.answer.beginning}`)
}
