import type { Channel } from '../../channel/channel-schema.ts'
import type { Contact } from '../../contact/contact-schema.ts'
import type { ChannelGuess } from '../guess/channel-reason.ts'
import { channelGuesser, type SeekersPast } from '../guess/guess-channel.ts'
import type { ImportChoices, PersonChoice } from '../import-choices.ts'
import type { Imported, ImportedContact } from '../imported.ts'
import { importedId } from '../imported-id.ts'
import { byPrecedence, putTogether } from '../match/put-together.ts'
import type { MatchedPerson } from '../match/same-person.ts'
import type { PersonInFiles } from './import-preview.ts'

/** A person with everything the files say of them put together. */
export type DraftedPerson = Omit<PersonInFiles, 'leftOut'> &
  Pick<MatchedPerson, 'contactId' | 'reasons'> & {
    readonly entries: readonly ImportedContact[]
    readonly contact: Contact
    readonly channel: ChannelGuess
    /** Whether the seeker or a file says the channel. */
    readonly isChannelSaid: boolean
    readonly choice: PersonChoice | undefined
  }

type Context = SeekersPast & {
  readonly channels: readonly Channel[]
  readonly choices: ImportChoices
  readonly choiceOf: ReadonlyMap<string, PersonChoice>
  readonly seekerId: string
}

/** Puts together what the files say of each person, with the channel guessed from all of it. */
export function personDrafter(imported: Imported, context: Context): (match: MatchedPerson) => DraftedPerson {
  const entryOf = new Map(imported.contacts.map((entry) => [entry.key, entry]))
  const formatOf = new Map(imported.files.map(({ name, format }) => [name, format]))
  const guess = channelGuesser(context)
  return ({ keys, mayBe, contactId, reasons }) => {
    const entries = byPrecedence(
      keys.flatMap((key) => entryOf.get(key) ?? []),
      formatOf,
    )
    const id = importedId(context.seekerId, 'contact', entries[0]?.key ?? '')
    const choice = keys.flatMap((key) => context.choiceOf.get(key) ?? [])[0]
    const together = putTogether(entries, id, entries.find(({ channel }) => channel)?.channel ?? '')
    const labels = [...new Set(entries.flatMap((entry) => entry.labels))]
    const isFromLinkedin = entries.some(({ source }) => formatOf.get(source.file)?.startsWith('linkedin') ?? false)
    const said = together.channel === '' ? {} : { channel: together.channel }
    const { channel: _, ...rest } = together
    const channel = guess({ ...rest, ...said, labels, choice, isFromLinkedin })
    return {
      keys,
      mayBe,
      ...(contactId !== undefined && { contactId }),
      reasons,
      sources: entries.map(({ source }) => source),
      entries,
      contact: { ...together, channel: channel.channel },
      channel,
      isChannelSaid: choice?.channel !== undefined || channel.because.code === 'channel_said',
      choice,
    }
  }
}
