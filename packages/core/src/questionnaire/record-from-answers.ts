import type { Activity } from '../activity/activity-schema.ts'
import type { Channel } from '../channel/channel-schema.ts'
import type { Issue, Result } from '../issue/issue.ts'
import { issuesFromZod } from '../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../issue/result.ts'
import { findDuplicateIds } from '../record/find-duplicate-ids.ts'
import { parseRecord } from '../record/parse-record.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { addDays } from '../value/days.ts'
import { type Answers, answersSchema } from './answers-schema.ts'
import { freeTimePreferences } from './free-time.ts'
import { helperIds, type NamedPerson, namedPeople } from './named-people.ts'

/** The period that recalled counts cover where the answers do not say (an assumption). */
const defaultWeeks = 8

/**
 * Turns the answers of the quick check into a networking record, ready for `review`.
 *
 * Recalled counts become tallies, which weigh less than a log; helpers become contacts who are owed thanks or not, and people
 * named with their needs and offers contacts who can be introduced. A person named twice in one channel is one contact.
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
  const asked = { hoursPerWeek, networkSize, comfort, affiliations, selfReports, goal }
  const seeker = { id: seekerId, ...asked, searchStartedAt, preferences: freeTimePreferences(answers) }
  const people = namedPeople(answers)
  const activities = [...tallies(answers, searchStartedAt, now), ...helps(answers, people, now)]
  const record = parseRecord({ seeker, contacts: people.map(({ contact }) => contact), activities }, options)
  const repeated = repeatedChannels(answers)
  if (record.success) return resultOf(record.value, repeated)
  const [first, ...rest] = record.issues
  const inAnswers = (issue: Issue): Issue => ({ ...issue, path: answerPath(issue.path, people) })
  return refuse([inAnswers(first), ...rest.map(inAnswers), ...repeated])
}

/** The issue of a channel counted twice: of two counts for the same period nobody could say which one is right. */
function repeatedChannels({ counts }: Answers): readonly Issue[] {
  const ids = counts.map(({ channel }) => ({ id: channel }))
  return findDuplicateIds(ids, ['counts']).map((issue) => ({ ...issue, path: [...issue.path.slice(0, 2), 'channel'] }))
}

/** The place of the answer that led to an issue in the record. */
function answerPath([part, ...path]: Issue['path'], people: readonly NamedPerson[]): Issue['path'] {
  if (part === 'activities') return ['counts', ...path]
  if (part === 'contacts') return [...(people[Number(path[0])]?.path ?? ['helpers']), ...path.slice(1)]
  return path[0] === 'goal' ? ['goalBy'] : path
}

function goalOf({ goalOutcome, goalBy }: Answers): { outcome: string; by: Date } | undefined {
  return goalOutcome && goalBy ? { outcome: goalOutcome, by: goalBy } : undefined
}

function tallies({ counts }: Answers, since: Date, now: Date): readonly Activity[] {
  return counts.map((count, index) => ({ ...count, type: 'tally_recalled', id: `tally-${index + 1}`, since, at: now }))
}

function helps(answers: Answers, people: readonly NamedPerson[], now: Date): readonly Activity[] {
  const contactIds = helperIds(answers, people)
  return answers.helpers.flatMap(({ daysAgo, thanked }, index): Activity[] => {
    const [contactId = '', at] = [contactIds[index], addDays(now, -daysAgo)]
    const help: Activity = { type: 'help_received', id: `help-${index + 1}`, at, contactId }
    const thanks: Activity = { type: 'thanks_sent', id: `thanks-${index + 1}`, at, contactId, for: [help.id] }
    return thanked ? [help, thanks] : [help]
  })
}
