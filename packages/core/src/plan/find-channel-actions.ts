import { allocateHours } from '../advice/allocate-hours.ts'
import type { ChannelRecommendation } from '../advice/channel-recommendation.ts'
import { peopleLeftByChannel } from '../advice/people-left.ts'
import type { ActionMark } from './action-mark.ts'
import type { Candidate, PlanInput } from './candidate.ts'
import { referralsPerApproach } from './referral-gain.ts'
import { taskId, taskKey } from './task-id.ts'

/** First steps into new channels, and hours in those worth them. */
export function findChannelActions(
  input: PlanInput,
  { hours, marks }: { readonly hours: number; readonly marks: readonly ActionMark[] },
): readonly Candidate[] {
  const done = new Set(marks.filter(({ status }) => status === 'done').map(({ actionId }) => taskKey(actionId)))
  const hoursIn = new Map(allocateHours(input.advice, hours).map((it) => [it.channel, it.hours]))
  return input.advice.channels.flatMap((recommendation): readonly Candidate[] => {
    const steps = recommendation.verdict === 'start' ? nextSteps(recommendation, done) : []
    if (steps.length > 0) return steps.map((step, place) => firstStep(recommendation, { step, place }, input))
    return spend(recommendation, hoursIn.get(recommendation.channel.id) ?? 0, input)
  })
}

/** Steps into one channel in one week (an assumption). */
const stepsAtATime = 2

/** The first of a channel's first steps that have not been taken. */
function nextSteps({ channel }: ChannelRecommendation, done: ReadonlySet<string>): readonly string[] {
  return channel.firstSteps
    .filter((step) => !done.has(taskId({ kind: 'take_first_step', channel: channel.id, step }, '')))
    .slice(0, stepsAtATime)
}

function firstStep(
  { channel, because }: ChannelRecommendation,
  { step, place }: { readonly step: string; readonly place: number },
  input: PlanInput,
): Candidate {
  return {
    task: { kind: 'take_first_step', channel: channel.id, step },
    answers: 'channel_worth_starting',
    because,
    gain: referralsPerApproach(input)(channel.id) / (place + 1),
  }
}

/** The longest time spent in one place in a week, unless one approach there takes longer (an assumption). */
const longestHours = 2

/** The hours a channel is given, as one block: among people one knows without contacts listed, or new ones. */
function spend(
  { channel, hoursPerApproach, because, referralsPerHour }: ChannelRecommendation,
  hours: number,
  input: PlanInput,
): readonly Candidate[] {
  const isKnown = channel.reach === 'people_you_know'
  const { contacts } = input.situation.record
  const left = isKnown ? (peopleLeftByChannel(input.situation.record).get(channel.id) ?? 0) : Number.POSITIVE_INFINITY
  if (isKnown && contacts.some((contact) => contact.channel === channel.id)) return []
  const blockHours = Math.min(hours, Math.max(longestHours, hoursPerApproach))
  const people = Math.min(left, Math.floor(blockHours / hoursPerApproach))
  if (people < 1) return []
  const minutes = Math.round(people * hoursPerApproach * 60)
  return [
    {
      task: { kind: isKnown ? 'ask_people' : 'meet_people', channel: channel.id, people },
      minutes,
      answers: 'channel_worth_hours',
      because,
      gain: (referralsPerHour * minutes) / 60,
    },
  ]
}
