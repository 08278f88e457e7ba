import type { Channel } from '../../channel/channel-schema.ts'
import { knownWith } from '../../record/record-context.ts'
import type { NetworkingRecord } from '../../record/record-schema.ts'
import type { ImportChoices } from '../import-choices.ts'
import type { Imported, ImportedContact } from '../imported.ts'
import { matchPeople } from '../match/match-people.ts'
import { compareFields } from './compare-fields.ts'
import { type DraftedPerson, personDrafter } from './draft-person.ts'
import type { AddedContact, MatchedContact } from './import-preview.ts'
import { knownMatches } from './known-matches.ts'
import { fitContact } from './left-out-field.ts'
import type { PeopleOfPreview } from './people-of-preview.ts'
import type { PreviewOptions } from './preview-options.ts'
import type { SkippedEntry, SkipReason } from './skip-reason.ts'

type Context = Omit<PreviewOptions, 'channels'> & { readonly channels: readonly Channel[] }

/** Finds who in the files is new, who is known and what is new about them, and who is left out. */
export function previewPeople(record: NetworkingRecord, imported: Imported, context: Context): PeopleOfPreview {
  const choices: ImportChoices = { people: [], labels: [], ...context.choices }
  const choiceOf = new Map(choices.people.map((choice) => [choice.key, choice]))
  const isLeftOut = ({ key }: ImportedContact): boolean => {
    const choice = choiceOf.get(key)
    return choice?.is === 'left_out' && choice.contactId === undefined
  }
  const entries = imported.contacts.filter((entry) => !isLeftOut(entry))
  const who = { seekerId: record.seeker.id, choices: choiceOf, earlier: context.earlier }
  const draft = personDrafter(imported, { ...context, choices, choiceOf, seekerId: record.seeker.id })
  const drafted = matchPeople(record.contacts, entries, knownMatches(record.contacts, entries, who)).map(draft)
  const sorted = sortOut(record, drafted, { ...context, choices })
  const chosen: SkipReason = { code: 'left_out_by_choice', facts: {} }
  const left = imported.contacts.filter(isLeftOut).map((entry) => skippedPerson(entry, chosen))
  return { ...sorted, skipped: [...left, ...sorted.skipped] }
}

/** Those who are new, known, or cannot be held by a record. */
function sortOut(
  { contacts }: NetworkingRecord,
  drafted: readonly DraftedPerson[],
  { choices, ...context }: Context & { readonly choices: ImportChoices },
): PeopleOfPreview {
  const known = knownWith(context, [], [])
  const byId = new Map(contacts.map((contact) => [contact.id, contact]))
  const added: AddedContact[] = []
  const matched: MatchedContact[] = []
  const skipped: SkippedEntry[] = []
  for (const { entries, contact, channel, isChannelSaid, choice, contactId, reasons, ...person } of drafted) {
    const fitted = fitContact(contact, known)
    const before = contactId === undefined ? undefined : byId.get(contactId)
    if (!fitted.fits) {
      const because: SkipReason = { code: 'not_valid', facts: { issues: fitted.issues } }
      skipped.push(...entries.map((entry) => skippedPerson(entry, because)))
    } else if (before) {
      const { channel: _, ...said } = fitted.contact
      const overwrite = new Set([...(choices.overwrite ?? []), ...(choice?.overwrite ?? [])])
      const compared = compareFields(before, isChannelSaid ? fitted.contact : said, overwrite)
      matched.push({
        ...person,
        leftOut: fitted.leftOut,
        contactId: before.id,
        name: before.name,
        reasons,
        ...compared,
      })
    } else {
      added.push({ ...person, leftOut: fitted.leftOut, contact: fitted.contact, channel })
    }
  }
  return { added, matched, skipped }
}

function skippedPerson({ key, name, source }: ImportedContact, because: SkipReason): SkippedEntry {
  return { kind: 'contact', key, name, source, because }
}
