import type { RelationshipFinding } from './relationship-finding.ts'

/** Adds the findings of one more activity: each kind once, with its latest occurrence and its count. */
export function noteFindings(
  noted: readonly RelationshipFinding[],
  found: readonly RelationshipFinding[],
): readonly RelationshipFinding[] {
  if (found.length === 0) return noted
  const byCode = new Map(noted.map((finding) => [finding.code, finding]))
  for (const finding of found) {
    byCode.set(finding.code, { ...finding, times: finding.times + (byCode.get(finding.code)?.times ?? 0) })
  }
  return [...byCode.values()]
}
