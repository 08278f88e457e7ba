import type { OfChannel } from '../advice/advice-reason.ts'
import type { BecauseOf } from '../because/because-of.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { DuplicateFacts, DuplicateReason } from '../contact/duplicate-reason.ts'
import type { Cause } from '../diagnosis/cause.ts'
import type { IssueCode, IssueOf } from '../issue/issue.ts'
import type { ReasonCode, ReasonFacts } from '../review/because.ts'
import type { Strategy } from '../swot/pair-strategies.ts'
import type { Sentences } from './sentences.ts'

/** Puts the reason for a conclusion into words. */
export function describeReason<Code extends ReasonCode>(
  { code, facts }: BecauseOf<ReasonFacts, Code>,
  sentences: Sentences,
): string {
  return sentences.reasons[code](withName(facts, sentences))
}

/** Facts that call a channel of the catalogue by its name. */
function withName<Facts extends object>(facts: Facts, { channelNames }: Sentences): Facts {
  if (!isOfChannel(facts)) return facts
  return { ...facts, label: facts.label || lookUp(channelNames, facts.channel) }
}

function isOfChannel(facts: object): facts is OfChannel {
  return 'channel' in facts && 'label' in facts
}

/** Puts a cause into words; a leak names its step. */
export function describeCause({ code, step }: Pick<Cause, 'code' | 'step'>, sentences: Sentences): string {
  return step ? sentences.leaks[step] : sentences.causes[code]
}

/** Puts into words what is wrong with an input, and what is allowed. */
export function describeIssue<Code extends IssueCode>(issue: IssueOf<Code>, sentences: Sentences): string {
  return sentences.issues[issue.code](issue)
}

/** Puts into words why two contacts may be one person. */
export function describeDuplicateReason<Code extends keyof DuplicateFacts>(
  { code, facts }: DuplicateReason<Code>,
  sentences: Sentences,
): string {
  return sentences.duplicateReasons[code](facts)
}

/** Puts a strategy into words. */
export function describeStrategy({ kind, internal, external, move, channel }: Strategy, sentences: Sentences): string {
  const place = channel ? ` (${channelName({ id: channel }, sentences)})` : ''
  return sentences.strategies[kind]({
    internal: sentences.factors[internal],
    external: sentences.factors[external],
    move: `${sentences.moves[move]}${place}`,
  })
}

/** Names a channel: by its own label, or as the catalogue does. */
export function channelName({ id, label }: Pick<Channel, 'id' | 'label'>, sentences: Sentences): string {
  return label ?? lookUp(sentences.channelNames, id)
}

/** Describes a channel: why it works, how to get in and what to do first. */
export function describeChannel(channel: Channel, sentences: Sentences): ChannelText {
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
