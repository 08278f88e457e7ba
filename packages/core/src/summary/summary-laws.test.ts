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
import { advanceHistory, replayHistory, startHistory } from './contact-summary.ts'
import { foldActivities, foldRecord, foldWithoutSensitive } from './fold-record.ts'
import { hoursWith, noHours } from './logged-hours.ts'
import { contactHistorySchema, loggedHoursSchema } from './summary-schema.ts'

const byId = channelsById(channels)
const few = channels.filter(({ id }) => ['alumni', 'place_of_worship'].includes(id))

describe('a folded record', () => {
  it('is the same whether it is folded at once or as things happen', () => {
    fc.assert(
      fc.property(anyRecord(), fc.nat(40), (record, cut) => {
        const log = activitiesInOrder(record.activities)
        const early = foldRecord({ ...record, activities: log.slice(0, cut) })
        expect(foldActivities(early, log.slice(cut))).toEqual([foldRecord(record), []])
      }),
    )
  })

  it('names those whose log has to be replayed, since something comes in late', () => {
    fc.assert(
      fc.property(anyRecord(), fc.nat(40), (record, place) => {
        const log = activitiesInOrder(record.activities)
        const entry = log[place % (log.length || 1)]
        if (!entry) return
        const rest = log.filter((it) => it !== entry)
        const [folded, late] = foldActivities(foldRecord({ ...record, activities: rest }), [entry])
        const after = rest.filter((it) => compareActivities(it, entry) > 0).flatMap(contactIdsOf)
        const concerned = new Set(contactIdsOf(entry).filter((id) => after.includes(id)))
        expect(new Set(late)).toEqual(concerned)
        const whole = foldRecord(record)
        for (const { id } of record.contacts.filter((contact) => !concerned.has(contact.id))) {
          expect(folded.histories.get(id)).toEqual(whole.histories.get(id))
          expect(folded.openHistories.get(id)).toEqual(whole.openHistories.get(id))
        }
        expect([folded.milestones, folded.hours]).toEqual([whole.milestones, whole.hours])
      }),
    )
  })

  it('is without sensitive channels what the log without them comes down to', () => {
    let differing = 0
    fc.assert(
      fc.property(anyRecord({ contacts: 4, catalogue: few }), (record) => {
        const folded = foldRecord(record)
        differing += folded.openHistories.size
        expect(foldWithoutSensitive(folded)).toEqual(foldRecord(withoutSensitive(record)))
      }),
    )
    expect(differing).toBeGreaterThan(10)
  })

  it('survives JSON', () => {
    const [history, hours] = [z.array(contactHistorySchema), loggedHoursSchema]
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const folded = foldRecord(record)
        const histories = [...folded.histories.values()]
        expect(history.parse(JSON.parse(JSON.stringify(history.encode(histories))))).toEqual(histories)
        expect(hours.parse(JSON.parse(JSON.stringify(hours.encode(folded.hours))))).toEqual(folded.hours)
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

  it('tells all that the log tells, long after', () => {
    fc.assert(
      fc.property(anyRecord(), fc.nat(400), (record, days) => {
        const later = new Date(now.getTime() + days * 86_400_000)
        const folded = structuredClone(foldRecord(record))
        const anew = foldRecord(recordAsOf(record, later))
        expect(review(folded, { now: later })).toEqual(review(anew, { now: later }))
      }),
    )
  })

  it('counts hours in whatever order they come to be known', () => {
    fc.assert(
      fc.property(anyRecord({ types: ['hours_logged'] }), fc.nat(40), ({ activities }, cut) => {
        const parts = hoursWith(hoursWith(noHours, activities.slice(cut)), activities.slice(0, cut))
        expect(parts).toEqual(hoursWith(noHours, activities))
      }),
    )
  })
})

describe('the history of a contact', () => {
  const [ruth] = people('alumni', 1)
  const contactId = 'alumni-1'
  const seeker = recordOf().seeker
  const folded = (log: readonly Activity[]) =>
    ruth && replayHistory(startHistory(ruth, byId.get('alumni')), log, seeker)

  it('is as large after a thousand talks as after ten', () => {
    const talks = (count: number) =>
      Array.from({ length: count }, (_, day) =>
        happened('conversation_held', 2_000 - day, { contactId, depth: 'business', ask: 'job' }),
      )
    const [long, short] = [talks(1_000), talks(10)].map((log) => JSON.stringify(folded(log)).length)
    expect(long).toBeLessThan((short ?? 0) + 20)
  })

  it('knows an ask too early once, as it last happened, with how often', () => {
    const asks = [9, 7, 5].map((days) => happened('approach_sent', days, { contactId, ask: 'job' }))
    const [finding] = folded(asks)?.findings ?? []
    expect(finding).toMatchObject({ code: 'premature_ask', times: 3, activityId: asks[2]?.id, at: asks[2]?.at })
  })

  it('leaves to whom an introduction was to what was done with whoever made it', () => {
    const introduction = happened('introduction_received', 5, { contactId: 'somebody', introducedContactId: contactId })
    const start = folded([])
    const { latest, ...history } = { ...(start && advanceHistory(start, introduction, seeker)) }
    expect({ ...history, latest: null }).toEqual(start)
    expect(latest).toEqual({ id: introduction.id, at: introduction.at })
  })
})
