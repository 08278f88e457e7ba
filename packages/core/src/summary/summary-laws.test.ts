import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { now } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import { activitiesInOrder, compareActivities } from '../activity/activities-by-contact.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { contactIdsOf } from '../activity/contact-ids-of.ts'
import { channels } from '../channel/channels.ts'
import { channelsById } from '../channel/channels-by-id.ts'
import { recordAsOf } from '../record/record-as-of.ts'
import { withoutSensitive } from '../record/without-sensitive.ts'
import { review } from '../review/review.ts'
import { advanceSummary, replaySummary, startSummary } from './contact-summary.ts'
import { foldActivities, foldRecord, summaryWithoutSensitive } from './fold-record.ts'
import { hoursWith, noHours } from './logged-hours.ts'
import { contactSummarySchema, loggedHoursSchema } from './summary-schema.ts'

const byId = channelsById(channels)
const few = channels.filter(({ id }) => ['alumni', 'place_of_worship'].includes(id))

describe('the summary of a record', () => {
  it('is the same whether the log is summary at once or activity by activity', () => {
    fc.assert(
      fc.property(anyRecord(), fc.nat(40), (record, cut) => {
        const log = activitiesInOrder(record.activities)
        const early = foldRecord({ ...record, activities: log.slice(0, cut) })
        expect(foldActivities(early, log.slice(cut))).toEqual([foldRecord(record), []])
      }),
    )
  })

  it('names the contacts whose log a late entry makes it replay', () => {
    fc.assert(
      fc.property(anyRecord(), fc.nat(40), (record, place) => {
        const log = activitiesInOrder(record.activities)
        const entry = log[place % (log.length || 1)]
        if (!entry) return
        const rest = log.filter((it) => it !== entry)
        const [summary, late] = foldActivities(foldRecord({ ...record, activities: rest }), [entry])
        const after = rest.filter((it) => compareActivities(it, entry) > 0).flatMap(contactIdsOf)
        const concerned = new Set(contactIdsOf(entry).filter((id) => after.includes(id)))
        expect(new Set(late)).toEqual(concerned)
        const whole = foldRecord(record)
        for (const { id } of record.contacts.filter((contact) => !concerned.has(contact.id))) {
          expect(summary.summaries.get(id)).toEqual(whole.summaries.get(id))
          expect(summary.openSummaries.get(id)).toEqual(whole.openSummaries.get(id))
        }
        expect([summary.milestones, summary.hours]).toEqual([whole.milestones, whole.hours])
      }),
    )
  })

  it('without sensitive channels equals the summary of the log without them', () => {
    let differing = 0
    fc.assert(
      fc.property(anyRecord({ contacts: 4, catalogue: few }), (record) => {
        const summary = foldRecord(record)
        differing += summary.openSummaries.size
        expect(summaryWithoutSensitive(summary)).toEqual(foldRecord(withoutSensitive(record)))
      }),
    )
    expect(differing).toBeGreaterThan(10)
  })

  it('survives JSON', () => {
    const [schema, hours] = [z.array(contactSummarySchema), loggedHoursSchema]
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const summary = foldRecord(record)
        const summaries = [...summary.summaries.values()]
        expect(schema.parse(JSON.parse(JSON.stringify(schema.encode(summaries))))).toEqual(summaries)
        expect(hours.parse(JSON.parse(JSON.stringify(hours.encode(summary.hours))))).toEqual(summary.hours)
      }),
    )
  })

  it('does not depend on the order in which the log was entered', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const backwards = { ...record, activities: record.activities.toReversed() }
        expect(foldRecord(backwards)).toEqual(foldRecord(record))
      }),
    )
  })

  it('gives the same review as the log, at any later moment', () => {
    fc.assert(
      fc.property(anyRecord(), fc.nat(400), (record, days) => {
        const later = new Date(now.getTime() + days * 86_400_000)
        const summary = structuredClone(foldRecord(record))
        const expected = foldRecord(recordAsOf(record, later))
        expect(review(summary, { now: later })).toEqual(review(expected, { now: later }))
      }),
    )
  })

  it('counts hours independent of the order of entry', () => {
    fc.assert(
      fc.property(anyRecord({ types: ['hours_logged'] }), fc.nat(40), ({ activities }, cut) => {
        const parts = hoursWith(hoursWith(noHours, activities.slice(cut)), activities.slice(0, cut))
        expect(parts).toEqual(hoursWith(noHours, activities))
      }),
    )
  })
})

describe('the summary of a contact', () => {
  const [ruth] = people('alumni', 1)
  const contactId = 'alumni-1'
  const seeker = recordOf().seeker
  const summarize = (log: readonly Activity[]) =>
    ruth && replaySummary(startSummary(ruth, byId.get('alumni')), log, seeker)

  it('is as large after a thousand talks as after ten', () => {
    const talks = (count: number) =>
      Array.from({ length: count }, (_, day) =>
        happened('conversation_held', 2_000 - day, { contactId, depth: 'business', ask: 'job' }),
      )
    const [long, short] = [talks(1_000), talks(10)].map((log) => JSON.stringify(summarize(log)).length)
    expect(long).toBeLessThan((short ?? 0) + 20)
  })

  it('keeps one finding for repeated premature asks, with their number and the last one', () => {
    const asks = [9, 7, 5].map((days) => happened('approach_sent', days, { contactId, ask: 'job' }))
    const [finding] = summarize(asks)?.findings ?? []
    expect(finding).toMatchObject({ code: 'premature_ask', times: 3, activityId: asks[2]?.id, at: asks[2]?.at })
  })

  it('counts an introduction only for the contact who made it', () => {
    const introduction = happened('introduction_received', 5, { contactId: 'somebody', introducedContactId: contactId })
    const start = summarize([])
    const { latest, ...summary } = { ...(start && advanceSummary(start, introduction, seeker)) }
    expect({ ...summary, latest: null }).toEqual(start)
    expect(latest).toEqual({ id: introduction.id, at: introduction.at })
  })
})
