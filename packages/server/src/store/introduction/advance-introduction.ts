import {
  advanceIntroduction as advance,
  deriveIntroductions,
  type Introduction,
  type Result,
  startIntroduction,
} from '@tiecraft/core'
import { type IntroductionEventType, introductionEventTypes } from '@tiecraft/core/rules'
import { readActivities } from '@tiecraft/core/storage'
import type { Prisma } from '../../../generated/prisma/client.ts'
import { activityFromRow } from '../activity/activity-row.ts'
import { insertActivities } from '../activity/log-activities.ts'
import type { Caller } from '../caller.ts'
import { type ContactPair, findContactPair } from '../contact/find-contact-pair.ts'
import { unwrapListPath } from '../row/refusal-of.ts'
import { changeSeeker, type OfSeeker } from '../seeker/change-seeker.ts'

/** An event of an introduction, with the ids of stored contacts; the contact it happened with comes first. */
export type IntroductionMove = {
  readonly type: IntroductionEventType
  readonly contactId: string
  readonly otherContactId: string
  readonly id: string
  readonly at: Date
  readonly note?: string
}

/** The state of the introduction now, and the id of the row of the logged activity. */
export type AdvancedIntroduction = {
  readonly seekerId: string
  readonly introduction: Introduction
  readonly activityId: string
}

/** Logs an event of an introduction, or refuses with the events that were possible. */
export async function advanceIntroduction(
  { contactId, otherContactId, ...rest }: IntroductionMove,
  caller: Caller,
): Promise<Result<AdvancedIntroduction>> {
  const pair = await findContactPair([contactId, otherContactId], ['contactId', 'otherContactId'], caller)
  if (!pair.success) return pair
  const { seekerId, first, second } = pair.value
  const activity = { ...rest, contactId: first.externalId, otherContactId: second.externalId }
  return changeSeeker(seekerId, caller, async (prisma, ofSeeker) => {
    const before = await introductionAt(prisma, ofSeeker, { pair: pair.value, now: rest.at })
    const advanced = before.success ? advance(before.value, activity) : before
    if (!advanced.success) return advanced
    const read = readActivities([activity])
    const logged = read.success
      ? await insertActivities(prisma, ofSeeker, { activities: read.value, now: caller.now })
      : read
    if (!logged.success) return unwrapListPath(logged)
    const after = await introductionAt(prisma, ofSeeker, { pair: pair.value, now: caller.now })
    if (!after.success) return after
    return { success: true, value: { seekerId, introduction: after.value, activityId: logged.value[0]?.id ?? '' } }
  })
}

async function introductionAt(
  prisma: Prisma.TransactionClient,
  ofSeeker: OfSeeker,
  { pair: { first, second }, now }: { readonly pair: ContactPair; readonly now: Date },
): Promise<Result<Introduction>> {
  const ids = { in: [first.id, second.id] }
  const rows = await prisma.activity.findMany({
    where: { ...ofSeeker, type: { in: [...introductionEventTypes] }, contactId: ids, otherContactId: ids },
  })
  const externalIds = new Map([first, second].map(({ id, externalId }) => [id, externalId]))
  const activities = rows.map((row) => activityFromRow(row, externalIds, new Map()))
  const [introduction] = deriveIntroductions({ activities }, { now })
  return introduction
    ? { success: true, value: introduction }
    : startIntroduction([first.externalId, second.externalId])
}
