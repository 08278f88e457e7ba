import { type Activity, activitySchema } from '../../activity/activity-schema.ts'
import { contactIdsOf, mainContactOf } from '../../activity/contact-ids-of.ts'
import type { Channel } from '../../channel/channel-schema.ts'
import type { Result } from '../../issue/issue.ts'
import { issuesFromZod } from '../../issue/issues-from-zod.ts'
import { refuse, resultOf } from '../../issue/result.ts'
import { activityIssues } from '../../record/entry-issues.ts'
import { type Known, knownWith } from '../../record/record-context.ts'
import { maxActivities, type NetworkingRecord } from '../../record/record-schema.ts'
import type { Imported, ImportedActivity } from '../imported.ts'
import { importedId, isImportedId } from '../imported-id.ts'
import { contactIdsByKey, type PeopleOfPreview } from './people-of-preview.ts'
import type { SkippedEntry, SkipReason } from './skip-reason.ts'

/** The activities of a preview. */
export type ActivitiesOfPreview = {
  /** Those to be added, in order of time. */
  readonly activities: readonly Activity[]
  /** How many an earlier import added already. */
  readonly known: number
  readonly skipped: readonly SkippedEntry[]
}

type Context = { readonly people: PeopleOfPreview; readonly channels: readonly Channel[]; readonly now: Date }

/** Finds which activities of the files are new, and whom each is with. */
export function previewActivities(
  record: NetworkingRecord,
  imported: Imported,
  { people, channels, now }: Context,
): ActivitiesOfPreview {
  const idOf = new Map(imported.activities.map(({ key }) => [key, importedId(record.seeker.id, 'activity', key)]))
  const contactIdOf = contactIdsByKey(people)
  const existing = new Set(record.activities.map(({ id }) => id))
  const isNew = ({ key }: ImportedActivity): boolean => !existing.has(idOf.get(key) ?? '')
  const fresh = imported.activities.filter(isNew)
  const judge = activityJudge(
    { idOf, contactIdOf, logged: loggedByHand(record.activities) },
    knownOf(record, idOf, { people, channels, now }),
  )
  const judged = fresh.map((entry) => ({ entry, result: judge(entry) }))
  const fitting = judged
    .flatMap(({ entry, result }) => ('activity' in result ? [{ entry, activity: result.activity }] : []))
    .sort(
      (one, other) =>
        other.activity.at.getTime() - one.activity.at.getTime() || (one.activity.id < other.activity.id ? -1 : 1),
    )
  const room = Math.max(0, maxActivities - record.activities.length)
  const full: SkipReason = { code: 'record_full', facts: { maximum: maxActivities } }
  const added = fitting
    .slice(0, room)
    .map(({ activity }) => activity)
    .reverse()
  return {
    activities: added.map(thanksForThese(new Set([...existing, ...added.map(({ id }) => id)]))),
    known: imported.activities.length - fresh.length,
    skipped: [
      ...judged.flatMap(({ entry, result }) => ('because' in result ? [skipped(entry, result.because)] : [])),
      ...fitting.slice(room).map(({ entry }) => skipped(entry, full)),
    ],
  }
}

/** What an activity may name; when somebody was met is left open, since an earlier activity makes that earlier. */
function knownOf(
  { contacts, activities }: NetworkingRecord,
  ids: ReadonlyMap<string, string>,
  { people, channels, now }: Context,
): Known {
  const known = [...contacts, ...people.added.map(({ contact }) => contact)].map(({ id }) => ({ id }))
  return knownWith({ now, channels }, known, [...activities, ...[...ids.values()].map((id) => ({ id }))])
}

type Ids = {
  readonly idOf: ReadonlyMap<string, string>
  readonly contactIdOf: ReadonlyMap<string, string>
  readonly logged: ReadonlySet<string>
}

function activityJudge(
  { idOf, contactIdOf, logged }: Ids,
  known: Known,
): (entry: ImportedActivity) => { readonly activity: Activity } | { readonly because: SkipReason } {
  return ({ key, activity: draft }) => {
    const parsed = parseDraft({ ...draft, id: idOf.get(key) ?? '' })
    if (!parsed.success) return { because: { code: 'not_valid', facts: { issues: parsed.issues } } }
    const named = contactIdsOf(parsed.value)
    const activity = withIds(parsed.value, contactIdOf, idOf)
    if (named.some((one) => !contactIdOf.has(one))) return { because: { code: 'person_left_out', facts: {} } }
    const checked = resultOf(activity, activityIssues(activity, [], known))
    if (!checked.success) return { because: { code: 'not_valid', facts: { issues: checked.issues } } }
    if (logged.has(dayKey(activity))) return { because: { code: 'logged_already', facts: {} } }
    return { activity }
  }
}

function parseDraft(draft: unknown): Result<Activity> {
  const parsed = activitySchema.safeParse(draft)
  return parsed.success ? { success: true, value: parsed.data } : refuse(issuesFromZod(parsed.error, draft))
}

/** The activity with ids in place of the keys that the files name people and activities by. */
function withIds(
  activity: Activity,
  contacts: ReadonlyMap<string, string>,
  activities: ReadonlyMap<string, string>,
): Activity {
  const contact = (key: string): string => contacts.get(key) ?? key
  switch (activity.type) {
    case 'update_sent':
      return { ...activity, contactIds: [...new Set(activity.contactIds.map(contact))] }
    case 'thanks_sent':
      return {
        ...activity,
        contactId: contact(activity.contactId),
        for: activity.for.map((key) => activities.get(key) ?? key),
      }
    case 'introduction_offered':
    case 'introduction_accepted':
    case 'introduction_declined':
    case 'introduction_made':
    case 'introduction_followed_up':
      return { ...activity, contactId: contact(activity.contactId), otherContactId: contact(activity.otherContactId) }
    case 'introduction_received': {
      const { introducedContactId: introduced, ...rest } = activity
      return {
        ...rest,
        contactId: contact(activity.contactId),
        ...(introduced && { introducedContactId: contact(introduced) }),
      }
    }
    default:
      return 'contactId' in activity && activity.contactId !== undefined
        ? { ...activity, contactId: contact(activity.contactId) }
        : activity
  }
}

/** Thanks name no activity that is left out. */
function thanksForThese(ids: ReadonlySet<string>): (activity: Activity) => Activity {
  return (activity) =>
    activity.type === 'thanks_sent' ? { ...activity, for: activity.for.filter((id) => ids.has(id)) } : activity
}

/** What the seeker logged by hand, by kind, person and day: the same in a file is the same once more (an assumption). */
function loggedByHand(activities: readonly Activity[]): ReadonlySet<string> {
  return new Set(activities.filter(({ id }) => !isImportedId(id)).map(dayKey))
}

function dayKey(activity: Activity): string {
  const place = 'channel' in activity ? activity.channel : 'employer' in activity ? activity.employer : undefined
  return JSON.stringify([activity.type, mainContactOf(activity), place, activity.at.toISOString().slice(0, 10)])
}

function skipped({ key, source }: ImportedActivity, because: SkipReason): SkippedEntry {
  return { kind: 'activity', key, source, because }
}
