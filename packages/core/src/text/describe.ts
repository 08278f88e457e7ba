import type { Channel } from '../channel/channel-schema.ts'
import type { DuplicateReason } from '../contact/duplicate-reason.ts'
import type { Cause } from '../diagnosis/cause.ts'
import type { Issue } from '../issue/issue.ts'
import type { Because } from '../review/because.ts'
import type { Strategy } from '../swot/pair-strategies.ts'
import { en } from './en/en.ts'
import type { Sentences } from './sentences.ts'

/** The reason as a sentence. */
export function describeReason({ code, facts }: Because, sentences: Sentences = en): string {
  const sentence: (facts: never) => string = sentences.reasons[code]
  const named = 'label' in facts ? { ...facts, label: nameOf(facts, sentences) } : facts
  return sentence(named as never)
}

function nameOf(
  { channel, label }: { readonly channel: string; readonly label: string },
  sentences: Sentences,
): string {
  return label || lookUp(sentences.channelNames, channel)
}

/** The cause as a sentence; a leak names its step. */
export function describeCause({ code, step }: Pick<Cause, 'code' | 'step'>, sentences: Sentences = en): string {
  return step ? sentences.leaks[step] : sentences.causes[code]
}

/** What is wrong with an input, and what is allowed, as a sentence. */
export function describeIssue(issue: Issue, sentences: Sentences = en): string {
  const sentence: (issue: never) => string = sentences.issues[issue.code]
  return sentence(issue as never)
}

/** Why two contacts may be one person, as a sentence. */
export function describeDuplicateReason(reason: DuplicateReason, sentences: Sentences = en): string {
  const sentence: (facts: never) => string = sentences.duplicateReasons[reason.code]
  return sentence(reason.facts as never)
}

/** The strategy as a sentence. */
export function describeStrategy(
  { kind, internal, external, move, channel }: Strategy,
  sentences: Sentences = en,
): string {
  const place = channel ? ` (${channelName({ id: channel }, sentences)})` : ''
  return sentences.strategies[kind]({
    internal: sentences.factors[internal],
    external: sentences.factors[external],
    move: `${sentences.moves[move]}${place}`,
  })
}

/** A channel's name: its own label, or the catalogue's. */
export function channelName({ id, label }: Pick<Channel, 'id' | 'label'>, sentences: Sentences = en): string {
  return label ?? lookUp(sentences.channelNames, id)
}

/** Why a channel works, how to get in and what to do first; a portal's own sentences are kept as they are. */
export function describeChannel(channel: Channel, sentences: Sentences = en): ChannelText {
  return {
    name: channelName(channel, sentences),
    why: lookUp(sentences.channelWhys, channel.why),
    waysIn: channel.waysIn.map((code) => lookUp(sentences.channelWaysIn, code)),
    firstSteps: channel.firstSteps.map((code) => lookUp(sentences.channelFirstSteps, code)),
  }
}

export type ChannelText = {
  readonly name: string
  readonly why: string
  readonly waysIn: readonly string[]
  readonly firstSteps: readonly string[]
}

export function lookUp(texts: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(texts, code) ? texts[code] : undefined) ?? code
}
