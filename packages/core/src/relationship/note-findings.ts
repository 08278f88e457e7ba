import type { RelationshipFinding } from './relationship-finding.ts'

/** Adds the findings of one more activity: each kind once, with its latest occurrence and its count. */
export function noteFindings(
  noted: readonly RelationshipFinding[],
  found: readonly RelationshipFinding[],
): readonly RelationshipFinding[] {
  return found.reduce(noteFinding, noted)
}

function noteFinding(
  noted: readonly RelationshipFinding[],
  finding: RelationshipFinding,
): readonly RelationshipFinding[] {
  const before = noted.find(({ code }) => code === finding.code)
  if (!before) return [...noted, finding]
  const counted = { ...finding, times: before.times + finding.times }
  return noted.map((it) => (it === before ? counted : it))
}
