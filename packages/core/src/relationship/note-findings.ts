import type { RelationshipFinding } from './relationship-finding.ts'

/** Adds what one more activity showed: each kind of finding once, as it last happened and with how often it did. */
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
