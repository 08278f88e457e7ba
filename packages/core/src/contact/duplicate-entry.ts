import type { Contact } from './contact-schema.ts'
import type { ComparedName } from './duplicate-names.ts'
import { formalNames } from './duplicate-nicknames.ts'
import { isRoleEmail, normalizeEmail } from './normalize-email.ts'
import { normalizeEmployer } from './normalize-employer.ts'
import { type NormalizedName, normalizeName } from './normalize-name.ts'
import { normalizeProfileUrl } from './normalize-profile-url.ts'
import { spellOut, wordsOf } from './normalize-text.ts'

/** A contact with everything it is compared by, normalized once. */
export type DuplicateEntry = {
  readonly contact: Contact
  readonly name: ComparedName
  /** The name as written and, where it has umlauts or Nordic letters, with these spelled out. */
  readonly spellings: readonly ComparedName[]
  readonly generation: number | undefined
  readonly email: string | undefined
  readonly hasRoleEmail: boolean
  readonly profileUrl: string | undefined
  readonly employer: string | undefined
  readonly jobTitle: string | undefined
}

export function duplicateEntry(contact: Contact): DuplicateEntry {
  const written = normalizeName(contact.name)
  const spelledOut = spellOut(contact.name)
  const name = comparedName(written)
  const email = contact.email && normalizeEmail(contact.email)
  return {
    contact,
    name,
    spellings: spelledOut === contact.name ? [name] : [name, comparedName(normalizeName(spelledOut))],
    generation: written.generation,
    email,
    hasRoleEmail: email !== undefined && isRoleEmail(email),
    profileUrl: contact.profileUrl && normalizeProfileUrl(contact.profileUrl),
    employer: contact.employer && normalizeEmployer(contact.employer),
    jobTitle: contact.jobTitle && wordsOf(contact.jobTitle).join(' '),
  }
}

function comparedName({ words, nicknames }: NormalizedName): ComparedName {
  return {
    words,
    sorted: [...words].sort().join(' '),
    givenNames: [...words.slice(0, 1), ...nicknames].flatMap(withFormalNames),
  }
}

/** Sorts entries so that similar ones are neighbors, independent of the order of the contacts. */
export function compareEntries(first: DuplicateEntry, second: DuplicateEntry): number {
  return (
    compareTexts(first.name.sorted, second.name.sorted) ||
    compareTexts(first.employer, second.employer) ||
    compareTexts(first.email, second.email) ||
    compareTexts(first.profileUrl, second.profileUrl) ||
    compareTexts(first.contact.id, second.contact.id)
  )
}

export function compareTexts(first = '', second = ''): number {
  return first < second ? -1 : Number(first > second)
}

function withFormalNames(name: string): readonly string[] {
  return Object.hasOwn(formalNames, name) ? [name, ...(formalNames[name] ?? [])] : [name]
}
