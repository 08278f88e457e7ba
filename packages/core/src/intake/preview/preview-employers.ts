import { normalizeEmployer } from '../../contact/normalize-employer.ts'
import { employerIssues } from '../../employer/employer-issues.ts'
import { type TargetEmployer, targetEmployerSchema } from '../../employer/target-employer-schema.ts'
import { issuesFromZod } from '../../issue/issues-from-zod.ts'
import type { NetworkingRecord } from '../../record/record-schema.ts'
import type { Imported, ImportedEmployer } from '../imported.ts'
import { importedId } from '../imported-id.ts'
import type { SkippedEntry, SkipReason } from './skip-reason.ts'

/** Employers a list holds at most. */
const maxEmployers = 500

/** Finds which employers of the files are not on the list yet. */
export function previewEmployers(
  { seeker, targetEmployers = [] }: NetworkingRecord,
  { employers }: Imported,
): { readonly employers: readonly TargetEmployer[]; readonly skipped: readonly SkippedEntry[] } {
  const names = new Set(targetEmployers.map(({ name }) => comparable(name)))
  const added: TargetEmployer[] = []
  const skipped: SkippedEntry[] = []
  for (const entry of employers.toSorted((one, other) => (one.key < other.key ? -1 : 1))) {
    const draft = { ...entry.employer, id: importedId(seeker.id, 'employer', entry.key) }
    const parsed = targetEmployerSchema.safeParse(draft)
    const isFull = targetEmployers.length + added.length >= maxEmployers
    if (!parsed.success)
      skipped.push(skip(entry, { code: 'not_valid', facts: { issues: issuesFromZod(parsed.error, draft) } }))
    else if (names.has(comparable(draft.name))) skipped.push(skip(entry, { code: 'employer_listed', facts: {} }))
    else if (isFull) skipped.push(skip(entry, { code: 'record_full', facts: { maximum: maxEmployers } }))
    else if (employerIssues([...targetEmployers, parsed.data], []).length === 0) {
      names.add(comparable(draft.name))
      added.push(parsed.data)
    }
  }
  return { employers: added, skipped }
}

function comparable(name: string): string {
  return normalizeEmployer(name) ?? name
}

function skip({ key, source, employer: { name } }: ImportedEmployer, because: SkipReason): SkippedEntry {
  return { kind: 'employer', key, name, source, because }
}
