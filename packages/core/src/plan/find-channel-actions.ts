import { allocateHours } from '../advice/allocate-hours.ts'
import type { ChannelRecommendation } from '../advice/channel-recommendation.ts'
import { peopleLeftByChannel } from '../advice/people-left.ts'
import type { Conclusions } from '../diagnosis/conclude.ts'
import type { ActionMark } from './action-mark.ts'
import type { Candidate } from './candidate.ts'
import { referralsPerApproach } from './referral-gain.ts'
import { taskId, taskKey } from './task-id.ts'

/** First steps into new channels, and hours in those worth them. */
export function findChannelActions(
  input: Conclusions,
  { hours, marks }: { readonly hours: number; readonly marks: readonly ActionMark[] },
): readonly Candidate[] {
  const done = new Set(marks.filter(({ status }) => status === 'done').map(({ actionId }) => taskKey(actionId)))
  const left = peopleLeftByChannel(input.situation.record)
  const listed = new Set(input.situation.record.contacts.map(({ channel }) => channel))
  const hoursIn = new Map(allocateHours(input.advice, hours).map((it) => [it.channel, it.hours]))
  return input.advice.channels.flatMap((recommendation): readonly Candidate[] => {
    const steps = recommendation.verdict === 'start' ? nextSteps(recommendation, done) : []
    if (steps.length > 0) return steps.map((step, place) => firstStep(recommendation, { step, place }, input))
    const { channel } = recommendation
    const isKnown = channel.reach === 'people_you_know'
    // Listed contacts are asked by name.
    if (isKnown && listed.has(channel.id)) return []
    const people = isKnown ? (left.get(channel.id) ?? 0) : Number.POSITIVE_INFINITY
    return spend(recommendation, { hours: hoursIn.get(channel.id) ?? 0, people })
  })
}

/** Steps into one channel in one week (an assumption). */
const stepsAtATime = 2

/** The next first steps of a channel that were not taken yet. */
function nextSteps({ channel }: ChannelRecommendation, done: ReadonlySet<string>): readonly string[] {
  return channel.firstSteps
    .filter((step) => !done.has(taskId({ kind: 'take_first_step', channel: channel.id, step }, '')))
    .slice(0, stepsAtATime)
}

function firstStep(
  { channel, because }: ChannelRecommendation,
  { step, place }: { readonly step: string; readonly place: number },
  input: Conclusions,
): Candidate {
  return {
    task: { kind: 'take_first_step', channel: channel.id, step },
    answers: 'channel_worth_starting',
    because,
    gain: referralsPerApproach(input)(channel.id) / (place + 1),
  }
}

/** The maximum hours in one channel in a week, unless one approach there takes longer (an assumption). */
const longestHours = 2

/** The hours allocated to a channel as one block, for people who are not listed as contacts. */
function spend(
  { channel, hoursPerApproach, because, referralsPerHour }: ChannelRecommendation,
  limits: { readonly hours: number; readonly people: number },
): readonly Candidate[] {
  const hours = Math.min(limits.hours, Math.max(longestHours, hoursPerApproach))
  const people = Math.min(limits.people, Math.floor(hours / hoursPerApproach))
  if (people < 1) return []
  const minutes = Math.round(people * hoursPerApproach * 60)
  const kind = channel.reach === 'people_you_know' ? 'ask_people' : 'meet_people'
  return [
    {
      task: { kind, channel: channel.id, people },
      minutes,
      answers: 'channel_worth_hours',
      because,
      gain: (referralsPerHour * minutes) / 60,
    },
  ]
}
