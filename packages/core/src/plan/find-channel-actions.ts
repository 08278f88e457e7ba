import type { ChannelRecommendation } from '../advice/channel-recommendation.ts'
import { worthHours } from '../advice/verdict-table.ts'
import type { Conclusions } from '../diagnosis/conclude.ts'
import type { ActionMark } from './action-mark.ts'
import type { Candidate } from './candidate.ts'
import { referralsPerApproach, worthOfApproach } from './referral-gain.ts'
import { taskId, taskIdsOf, taskKey } from './task-id.ts'

/** First steps into new channels, and hours in those worth them. */
export function findChannelActions(input: Conclusions, marks: readonly ActionMark[]): readonly Candidate[] {
  const done = new Set(
    marks
      .filter(({ status }) => status === 'done')
      .flatMap(({ actionId }) => taskIdsOf(actionId))
      .map(taskKey),
  )
  const listed = new Set(input.situation.record.contacts.map(({ channel }) => channel))
  return input.advice.channels
    .filter(({ verdict }) => worthHours[verdict])
    .flatMap((recommendation): readonly Candidate[] => {
      const { channel, verdict } = recommendation
      const steps = verdict === 'start' ? stepsLeft(recommendation, done) : []
      const taken = steps.map((step) => firstStep(recommendation, step, input))
      const isKnown = channel.reach === 'people_you_know'
      // Listed contacts are asked by name.
      if (isKnown && listed.has(channel.id)) return taken
      return [...taken, ...spend(recommendation)]
    })
}

/** Steps into one channel in one week (an assumption). */
const stepsAtATime = 1

/** The next first steps of a channel that were not taken yet. */
function stepsLeft({ channel }: ChannelRecommendation, done: ReadonlySet<string>): readonly string[] {
  return channel.firstSteps
    .filter((step) => !done.has(taskId({ kind: 'take_first_step', channel: channel.id, step }, '')))
    .slice(0, stepsAtATime)
}

function firstStep({ channel, because }: ChannelRecommendation, step: string, input: Conclusions): Candidate {
  return {
    task: { kind: 'take_first_step', channel: channel.id, step },
    channel: channel.id,
    answers: 'channel_worth_starting',
    because,
    // The first step into a place comes before time is spent there.
    gain: worthOfApproach.firstStep * referralsPerApproach(input)(channel.id),
  }
}

/** So many times in one place in a week, at most. */
const maxTimes = [1, 2, 3] as const

/** From so many hours for each person on one has to go there; fewer are spent at a desk or on the phone (an assumption). */
const occasionHours = 1

/** Time in a channel, for people who are not listed as contacts. */
function spend({
  channel,
  hoursPerApproach,
  because,
  referralsPerHour,
  peopleLeft: people = Number.POSITIVE_INFINITY,
}: ChannelRecommendation): readonly Candidate[] {
  if (people < 1) return []
  const kind = channel.reach === 'people_you_know' ? 'ask_people' : 'meet_people'
  const minutes = Math.max(5, Math.round(hoursPerApproach * 60))
  return maxTimes.map((part) => ({
    task: { kind, channel: channel.id, people: 1, part },
    minutes,
    perPerson: { minutes, people },
    ...(hoursPerApproach >= occasionHours && { isOccasion: true }),
    channel: channel.id,
    answers: 'channel_worth_hours',
    because,
    gain: (referralsPerHour * minutes) / 60,
  }))
}
