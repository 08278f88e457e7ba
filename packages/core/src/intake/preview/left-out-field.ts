import { type Contact, contactSchema } from '../../contact/contact-schema.ts'
import type { Issue, Issues } from '../../issue/issue.ts'
import { issuesFromZod } from '../../issue/issues-from-zod.ts'
import { contactIssues } from '../../record/entry-issues.ts'
import type { Known } from '../../record/record-context.ts'

/** What a file says of a person that a record cannot hold, such as a last contact in the future. */
export type LeftOutField = {
  /** The field, such as `lastContactedAt`. */
  readonly field: string
  /** What is wrong with it. */
  readonly issue: Issue
}

/** A contact that a record can hold with the fields left out of it, or why it can hold none of it. */
export type FittedContact =
  | { readonly fits: true; readonly contact: Contact; readonly leftOut: readonly LeftOutField[] }
  | { readonly fits: false; readonly issues: Issues }

/** Fields without which there is no contact. */
const needed: ReadonlySet<string | number | undefined> = new Set(['id', 'name', 'channel', undefined])

/** Leaves out of a contact what a record would refuse; refused as a whole where its name or channel is. */
export function fitContact(contact: Contact, known: Known): FittedContact {
  const issues = issuesOf(contact, known)
  const [first] = issues
  if (!first) return { fits: true, contact, leftOut: [] }
  const [fatal, ...others] = issues.filter(({ path: [field] }) => needed.has(field))
  if (fatal) return { fits: false, issues: [fatal, ...others] }
  const leftOut = issues.map((issue) => ({ field: String(issue.path[0]), issue }))
  const faulty = new Set(leftOut.map(({ field }) => field))
  const kept = Object.fromEntries(Object.entries(contact).filter(([field]) => !faulty.has(field)))
  const parsed = contactSchema.safeParse(kept)
  return parsed.success
    ? { fits: true, contact: parsed.data, leftOut }
    : { fits: false, issues: issuesFromZod(parsed.error, kept) }
}

function issuesOf(contact: Contact, known: Known): readonly Issue[] {
  const parsed = contactSchema.safeParse(contact)
  return parsed.success ? contactIssues(contact, [], known) : issuesFromZod(parsed.error, contact)
}
