import { type LoggedEntry, type WeekOfSearch, weeklySeries } from '@tiecraft/core'
import * as z from 'zod'
import type { Context } from '../../request/context.ts'
import { type LoadedTogether, loadTogether } from '../../request/load-together.ts'
import { visibleActivities } from '../../sharing/visible-rows.ts'
import { activityTypeOf } from '../../store/activity/activity-row.ts'
import { preferencesFromRow } from '../../store/seeker/seeker-row.ts'
import { builder } from '../builder.ts'
import { SeekerRef } from './seeker.ts'

const WeekOfSearchRef = builder.objectRef<WeekOfSearch>('WeekOfSearch').implement({
  access: 'everyone',
  description: 'What was logged in one week.',
  fields: (t) => ({
    weekOf: t.expose('weekOf', { type: 'Date', description: 'The Monday it begins on, such as `2026-03-02`.' }),
    approaches: t.exposeInt('approaches', { description: 'Approaches sent.' }),
    replies: t.exposeInt('replies', { description: 'Replies received.' }),
    talks: t.exposeInt('talks', { description: 'Conversations held.' }),
    referrals: t.exposeInt('referrals', { description: 'Leads, introductions and referrals received.' }),
    hours: t.exposeFloat('hours', { description: 'Hours logged.' }),
  }),
})

const defaultWeeks = 12
const maxWeeks = 104
const countedTypes = [
  'approach_sent',
  'reply_received',
  'conversation_held',
  'lead_received',
  'introduction_received',
  'referral_received',
  'hours_logged',
] as const

const loaders = new WeakMap<Context, Map<number, LoadedTogether<readonly LoggedEntry[]>>>()

/** Loads what so many weeks count, of all seekers of a page together. */
function entriesOf(context: Context, weeks: number): LoadedTogether<readonly LoggedEntry[]> {
  const byWeeks = loaders.get(context) ?? new Map<number, LoadedTogether<readonly LoggedEntry[]>>()
  loaders.set(context, byWeeks)
  const loader = byWeeks.get(weeks) ?? loadTogether((seekerIds) => loadEntries(seekerIds, weeks, context))
  byWeeks.set(weeks, loader)
  return loader
}

async function loadEntries(
  seekerIds: readonly string[],
  weeks: number,
  { prisma, tenantId, access, now }: Context,
): Promise<ReadonlyMap<string, readonly LoggedEntry[]>> {
  // A day more than the weeks, whatever the time zone.
  const since = new Date(now.getTime() - (7 * weeks + 1) * 86_400_000)
  const rows = await prisma.activity.findMany({
    where: {
      tenantId,
      seekerId: { in: [...seekerIds] },
      type: { in: [...countedTypes] },
      at: { gte: since },
      AND: visibleActivities(access),
    },
    select: { seekerId: true, type: true, at: true, minutes: true },
  })
  const entries = new Map<string, LoggedEntry[]>(seekerIds.map((seekerId) => [seekerId, []]))
  for (const { seekerId, at, minutes, ...row } of rows)
    entries.get(seekerId)?.push({ type: activityTypeOf(row), at, minutes })
  return entries
}

builder.prismaObjectFields(SeekerRef, (t) => ({
  weeklySeries: t.field({
    access: 'everyone',
    type: [WeekOfSearchRef],
    description:
      "What was logged week by week, oldest first, for a chart; weeks without entries are there. Weeks begin on Monday in the seeker's time zone, or UTC.",
    args: {
      weeks: t.arg.int({
        access: 'everyone',
        defaultValue: defaultWeeks,
        description: `How many weeks, this one included, 1 to ${maxWeeks}.`,
        validate: z.number().min(1).max(maxWeeks).nullish(),
      }),
    },
    select: { id: true, preferences: true },
    resolve: async (row, { weeks: given }, context) => {
      const weeks = given ?? defaultWeeks
      const timeZone = preferencesFromRow(row)?.timeZone
      return [...weeklySeries(await entriesOf(context, weeks).get(row.id), { now: context.now, weeks, timeZone })]
    },
  }),
}))
