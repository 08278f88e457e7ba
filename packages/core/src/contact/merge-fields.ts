import type { Contact } from './contact-schema.ts'
import { type MergeChoice, type MergedField, mergeChoices, mergedFields } from './merge-choices.ts'
import type { MergePolicy } from './merge-policy.ts'
import { foldText } from './normalize-text.ts'

const maxTags = 50
const maxNoteLength = 2_000

type Value = string | number | Date | readonly string[]

const choose: Readonly<Record<MergeChoice, (own: Value, other: Value) => Value>> = {
  keep: (own) => own,
  other: (_, other) => other,
  longest: (own, other) => (sizeOf(other) > sizeOf(own) ? other : own),
  earliest: (own, other) => (other < own ? other : own),
  latest: (own, other) => (other > own ? other : own),
  union: (own, other) => unionOf([...tagsIn(own), ...tagsIn(other)]),
  both: (own, other) => joinNotes(String(own), String(other)),
}

/**
 * One contact out of two, field by field; the id is that of the contact kept.
 *
 * Tags alike but for case and accents count as one; of more than 50 the first 50 stay. Of two notes the first 2,000 characters stay. That one of the two introduced
 * the removed contact no longer means anything.
 */
export function mergeFields(keep: Contact, other: Contact, policy: MergePolicy = {}): Contact {
  let merged = keep
  for (const field of mergedFields()) {
    const value = mergeField(keep[field], valueToMerge(other, field, keep.id), policy[field] ?? mergeChoices[field][0])
    if (value !== undefined) merged = { ...merged, [field]: value }
  }
  return merged
}

function mergeField(own: Value | undefined, other: Value | undefined, choice: MergeChoice): Value | undefined {
  return own === undefined || other === undefined ? (own ?? other) : choose[choice](own, other)
}

function valueToMerge(contact: Contact, field: MergedField, keptId: string): Value | undefined {
  const value = contact[field]
  return field === 'introducedBy' && (value === keptId || value === contact.id) ? undefined : value
}

function sizeOf(value: Value): number {
  return typeof value === 'string' ? value.length : Number(value)
}

function tagsIn(value: Value): readonly string[] {
  return typeof value === 'object' && !(value instanceof Date) ? value : []
}

function joinNotes(own: string, other: string): string {
  if (own.includes(other)) return own
  const joined = `${own}\n\n${other}`.slice(0, maxNoteLength)
  // The cut may fall between the two halves of a character.
  return joined.replace(/[\uD800-\uDBFF]$/, '')
}

function unionOf(tags: readonly string[]): readonly string[] {
  const byFoldedTag = new Map<string, string>()
  for (const tag of tags) if (!byFoldedTag.has(foldText(tag))) byFoldedTag.set(foldText(tag), tag)
  return [...byFoldedTag.values()].slice(0, maxTags)
}
