import type { Channel } from '../../channel/channel-schema.ts'
import { normalizeEmail } from '../../contact/normalize-email.ts'
import { normalizeEmployer } from '../../contact/normalize-employer.ts'
import type { ImportChoices, PersonChoice } from '../import-choices.ts'
import type { ImportedContact } from '../imported.ts'
import type { ChannelClue, ChannelGuess, ChannelReason, ChannelReasonCode } from './channel-reason.ts'
import { labelChannels } from './label-channels.ts'

/** What the seeker's past says of the people in a file. */
export type SeekersPast = {
  /** Where the seeker used to work; people who work there now are past coworkers. */
  readonly pastEmployers?: readonly string[]
  /** Ids of channels by domain of e-mail addresses, such as `{ 'uni.example': 'alumni' }`. */
  readonly channelsByDomain?: Readonly<Record<string, string>>
}

type Guess = { readonly channel: string; readonly because: ChannelReason } | undefined
type Rule = (person: GuessedPerson) => Guess

/** A person as the files put together show them, with what the seeker chose. */
export type GuessedPerson = Pick<ImportedContact, 'channel' | 'employer' | 'email' | 'labels'> & {
  readonly choice?: PersonChoice | undefined
  readonly isFromLinkedin: boolean
}

type GuessContext = SeekersPast & { readonly channels: readonly Channel[]; readonly choices: ImportChoices }

/** The channel that claims least about people of whom nothing is known: distant, and cold (an assumption). */
const defaultChannel = 'online_network'

/** The channel of people who work where the seeker used to. */
const formerColleagues = 'past_coworkers'

/**
 * Guesses through which channel the seeker knows a person, with the reason.
 *
 * What was chosen or stands in the file comes first, then labels, a past employer, the domain of the e-mail address,
 * and LinkedIn; the first rule that answers wins. The order and the words are assumptions. A sensitive channel is never
 * guessed from anything but a label that names it.
 */
export function channelGuesser(context: GuessContext): (person: GuessedPerson) => ChannelGuess {
  const byId = new Map(context.channels.map((channel) => [channel.id, channel]))
  const rules = rulesFor(context)
  const fallback = byId.has(defaultChannel) ? defaultChannel : (context.channels[0]?.id ?? defaultChannel)
  return (person) => {
    const guesses = rules.map((rule) => rule(person))
    const found = guesses.find((guess) => guess && byId.has(guess.channel) && mayGuess(guess, byId.get(guess.channel)))
    const { channel, because } = found ?? guess(fallback, { code: 'channel_unknown', facts: {} })
    return { channel, isSensitive: byId.get(channel)?.sensitive ?? false, because }
  }
}

function rulesFor({ choices, channels, pastEmployers = [], channelsByDomain = {} }: GuessContext): readonly Rule[] {
  const channelOf = labelChannels(channels, choices.labels)
  const employers = new Set(pastEmployers.flatMap((name) => normalizeEmployer(name) ?? []))
  const domains = new Map(Object.entries(channelsByDomain).map(([domain, channel]) => [domain.toLowerCase(), channel]))
  const order = new Map(channels.map(({ id }, place) => [id, place]))
  return [
    ({ choice }) =>
      choice?.channel === undefined ? undefined : guess(choice.channel, { code: 'channel_chosen', facts: {} }),
    ({ channel }) => (channel === undefined ? undefined : guess(channel, { code: 'channel_said', facts: {} })),
    ({ labels }) => byLabel(labels, channelOf, order),
    ({ employer }) => {
      const name = employer && normalizeEmployer(employer)
      return name && employers.has(name)
        ? guess(formerColleagues, { code: 'channel_by_past_employer', facts: { employer } })
        : undefined
    },
    ({ email }) => byDomain(email && normalizeEmail(email), domains),
    () => (choices.channel === undefined ? undefined : guess(choices.channel, { code: 'channel_chosen', facts: {} })),
    ({ isFromLinkedin }) =>
      isFromLinkedin ? guess(defaultChannel, { code: 'channel_by_linkedin', facts: {} }) : undefined,
  ]
}

/** Of several labels the one chosen by the seeker, or else the one whose channel comes first. */
function byLabel(
  labels: readonly string[],
  channelOf: ReturnType<typeof labelChannels>,
  order: ReadonlyMap<string, number>,
): Guess {
  const [first] = labels
    .flatMap((label) => {
      const found = channelOf(label)
      return found ? [{ label, ...found, place: found.isChosen ? -1 : (order.get(found.channel) ?? 0) }] : []
    })
    .sort((one, other) => one.place - other.place || (one.label < other.label ? -1 : 1))
  return first && guess(first.channel, { code: 'channel_by_label', facts: { label: first.label } })
}

/** By the domain itself, or one above it: `cs.uni.example` is of `uni.example`. */
function byDomain(email: string | undefined, domains: ReadonlyMap<string, string>): Guess {
  const domain = email?.slice(email.indexOf('@') + 1)
  if (domain === undefined || domains.size === 0) return undefined
  const parts = domain.split('.')
  const found = parts.map((_, from) => parts.slice(from).join('.')).find((part) => domains.has(part))
  return found === undefined
    ? undefined
    : guess(domains.get(found) ?? '', { code: 'channel_by_domain', facts: { domain } })
}

const evidenceOf = {
  channel_chosen: 'own_word',
  channel_said: 'own_word',
  channel_by_label: 'own_word',
  channel_by_past_employer: 'import_channel',
  channel_by_domain: 'import_channel',
  channel_by_linkedin: 'import_channel',
  channel_unknown: 'import_channel',
} as const satisfies Record<ChannelReasonCode, ChannelReason['evidence']>

function mayGuess({ because }: NonNullable<Guess>, channel: Channel | undefined): boolean {
  return !channel?.sensitive || evidenceOf[because.code] === 'own_word'
}

function guess(channel: string, clue: ChannelClue): NonNullable<Guess> {
  return { channel, because: { ...clue, evidence: evidenceOf[clue.code] } }
}
