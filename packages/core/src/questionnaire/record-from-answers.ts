import type { Activity } from '../activity/activity-schema.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Contact } from '../contact/contact-schema.ts'
import type { Issue, Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { findDuplicateIds } from '../record/find-duplicate-ids.ts'
import { parseRecord } from '../record/parse-record.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { addDays } from '../value/days.ts'
import { type Answers, answersSchema } from './answers-schema.ts'

/** The period that recalled counts cover where the answers do not say (an assumption). */
const defaultWeeks = 8

/**
 * Turns the answers of the quick check into a networking record, ready for `review`.
 *
 * Recalled counts become tallies, which weigh less than a log; helpers become contacts who are owed thanks or not.
 */
export function recordFromAnswers(
  input: unknown,
  options: { readonly seekerId?: string; readonly now: Date; readonly channels?: readonly Channel[] },
): Result<NetworkingRecord> {
  const parsed = answersSchema.safeParse(input)
  if (!parsed.success) return refuse(issuesFromZod(parsed.error, input))
  const { seekerId = 'quick-check', now } = options
  const answers = parsed.data
  const searchStartedAt = addDays(now, -7 * (answers.weeksSearching ?? defaultWeeks))
  const { hoursPerWeek, networkSize, comfort, affiliations, topics: selfReports } = answers
  const goal = goalOf(answers)
  const seeker = { id: seekerId, hoursPerWeek, networkSize, comfort, affiliations, selfReports, searchStartedAt, goal }
  const activities = [...tallies(answers, searchStartedAt, now), ...helps(answers, now)]
  const record = parseRecord({ seeker, contacts: helpers(answers), activities }, options)
  const repeated = repeatedChannels(answers)
  if (record.success) return resultOf(record.value, repeated)
  const [first, ...rest] = record.issues
  return refuse([inAnswers(first), ...rest.map(inAnswers), ...repeated])
}

/** The issue of a channel counted twice: of two counts for the same period nobody could say which one is right. */
function repeatedChannels({ counts }: Answers): readonly Issue[] {
  const ids = counts.map(({ channel }) => ({ id: channel }))
  return findDuplicateIds(ids, ['counts']).map((issue) => ({ ...issue, path: [...issue.path.slice(0, 2), 'channel'] }))
}

/** The place of the answer that led to an issue in the record. */
function inAnswers(issue: Issue): Issue {
  const [part, ...path] = issue.path
  if (part === 'activities') return { ...issue, path: ['counts', ...path] }
  if (part === 'contacts') return { ...issue, path: ['helpers', ...path] }
  return { ...issue, path: path[0] === 'goal' ? ['goalBy'] : path }
}

function goalOf({ goalOutcome, goalBy }: Answers): { outcome: string; by: Date } | undefined {
  return goalOutcome && goalBy ? { outcome: goalOutcome, by: goalBy } : undefined
}

function tallies({ counts }: Answers, since: Date, now: Date): readonly Activity[] {
  return counts.map((count, index) => ({ ...count, type: 'tally_recalled', id: `tally-${index + 1}`, since, at: now }))
}

function helpers(answers: Answers): readonly Contact[] {
  return answers.helpers.map(({ name, channel }, index) => ({
    id: helperId(index),
    name,
    channel,
    offers: [],
    needs: [],
  }))
}

function helps(answers: Answers, now: Date): readonly Activity[] {
  return answers.helpers.flatMap(({ daysAgo, thanked }, index): Activity[] => {
    const [contactId, at] = [helperId(index), addDays(now, -daysAgo)]
    const help: Activity = { type: 'help_received', id: `help-${index + 1}`, at, contactId }
    const thanks: Activity = { type: 'thanks_sent', id: `thanks-${index + 1}`, at, contactId, for: [help.id] }
    return thanked ? [help, thanks] : [help]
  })
}

function helperId(index: number): string {
  return `helper-${index + 1}`
}
