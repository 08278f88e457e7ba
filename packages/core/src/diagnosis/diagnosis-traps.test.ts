import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { happenedWith, people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import { referenceOf } from '../evidence/reference-spread.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { deriveSituation } from '../situation/derive-situation.ts'
import { en } from '../text/en/en.ts'
import { diagnose } from './diagnose.ts'
import { probabilityBelow } from './probability-below.ts'

const alumni = people('alumni', 60)
const of = (record: NetworkingRecord) => diagnose(deriveSituation(record, { now }))
const summary = (record: NetworkingRecord): unknown => {
  const { verdict, causes } = of(record)
  return { verdict, causes: causes.map(({ code, step, named, probability }) => ({ code, step, named, probability })) }
}

describe('a diagnosis does not fall into the trap of', () => {
  it('calling the step with the lowest rate the bottleneck', () => {
    // A quarter of the talks bring a referral, the lowest rate of all but above what is usual; few answers become talks.
    const activities = [
      ...happenedWith(alumni, 'approach_sent', 90),
      ...happenedWith(alumni.slice(0, 50), 'reply_received', 88),
      ...happenedWith(alumni.slice(0, 14), 'conversation_held', 86, { depth: 'personal' }),
      ...happenedWith(alumni.slice(0, 3), 'referral_received', 80),
      ...happenedWith(alumni.slice(0, 3), 'thanks_sent', 79.5),
      ...happenedWith(alumni.slice(0, 3), 'help_given', 79),
    ]
    const situation = situationWith({ contacts: alumni, activities })
    const { causes } = diagnose(situation)
    const { conversed, referred } = situation.rates.overall
    expect(referred.mean).toBeLessThan(conversed.mean)
    expect(causes.filter(({ code }) => code === 'leak_at_step').map(({ step }) => step)).toEqual(['conversed'])
  })

  it('judging pending approaches as failures', () => {
    const fresh = happenedWith(alumni, 'approach_sent', 0.02)
    expect(diagnose(situationWith({ contacts: alumni, activities: fresh }))).toMatchObject({
      verdict: 'too_early',
      causes: [],
    })
  })

  it('naming a cause from three data points', () => {
    const few = anyRecord({ activities: 3 }).map(({ seeker, contacts, activities }) => ({
      seeker,
      contacts: contacts.map(({ lastContactedAt: _, ...contact }) => contact),
      activities: activities.filter(({ type }) => type !== 'tally_recalled' && type !== 'resumes_handed_out'),
      appointments: [],
    }))
    fc.assert(
      fc.property(few, (record) => {
        expect(of(record).causes.filter(({ named }) => named)).toEqual([])
      }),
    )
  })

  it('being surer than prior and data allow', () => {
    const goal = { outcome: 'interview' as const, count: 2, by: daysAgo(-60) }
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const situation = deriveSituation({ ...record, seeker: { ...record.seeker, goal } }, { now })
        for (const { code, step, probability } of diagnose(situation).causes) {
          // Résumés and recalled counts have a rate of their own.
          if (code !== 'leak_at_step' || !step || situation.items.some(({ occasion }) => occasion)) continue
          const { posterior, published } = situation.rates.overall[step]
          const usual = referenceOf(published.a / (published.a + published.b), published.evidence)
          expect(probability).toBeLessThanOrEqual(probabilityBelow(posterior, usual, 0.85))
        }
      }),
    )
    const silent = happenedWith(alumni.slice(0, 6), 'approach_sent', 60)
    const seeker = { goal: { ...goal, count: 1, by: daysAgo(-300) } }
    const { causes } = diagnose(situationWith({ seeker, contacts: alumni, activities: silent }))
    const effort = causes.find(({ code }) => code === 'too_little_effort')
    expect(effort?.probability).toBeGreaterThan(0.8)
    expect(effort?.probability).toBeLessThan(1)
  })

  it('changing its mind when one irrelevant contact is added', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const channels = new Set(record.contacts.map(({ channel }) => channel))
        const channel =
          ['nonprofit', 'service_club', 'alumni', 'family'].find((id) => !channels.has(id)) ?? 'social_event'
        const untouched = record.activities.every(
          (activity) => !('channel' in activity) || activity.channel !== channel,
        )
        fc.pre(untouched && !channels.has(channel))
        const stranger = { id: 'a stranger to all of it', name: 'Sam', channel, offers: [], needs: [], tags: [] }
        expect(summary({ ...record, contacts: [...record.contacts, stranger] })).toEqual(summary(record))
      }),
    )
  })

  it("blaming somebody's personality", () => {
    fc.assert(
      fc.property(anyRecord(), fc.integer({ min: 1, max: 5 }), (record, comfort) => {
        const selfReports = [{ topic: 'shy' as const }, { topic: 'dislikes_asking' as const }]
        expect(summary({ ...record, seeker: { ...record.seeker, comfort, selfReports } })).toEqual(summary(record))
      }),
    )
    const said = [...Object.values(en.causes), ...Object.values(en.leaks), ...Object.values(en.actions)].join(' ')
    expect(said).not.toMatch(/\b(shy|introvert|lazy|fault|fail|failure|bad at|guarantee|will get|promise)\b/i)
  })

  it('taking the cost of a leak for too little effort', () => {
    const goal = { outcome: 'interview' as const, count: 1, by: daysAgo(-200) }
    const activities = happenedWith(alumni, 'conversation_held', 20, { depth: 'personal' })
    const { causes } = diagnose(situationWith({ seeker: { goal }, contacts: alumni, activities }))
    const named = causes.filter(({ named: isNamed }) => isNamed).map(({ code }) => code)
    expect(named).toContain('leak_at_step')
    expect(named).not.toContain('too_little_effort')
  })

  it('blaming effort where no pace within the hours would reach the goal', () => {
    const goal = { outcome: 'offer' as const, count: 20, by: daysAgo(-21) }
    const activities = happenedWith(alumni.slice(0, 12), 'approach_sent', 20)
    const { causes } = diagnose(situationWith({ seeker: { goal }, contacts: alumni, activities }))
    expect(causes.map(({ code }) => code)).not.toContain('too_little_effort')
  })
})

describe('the shares of the shortfall', () => {
  it('are within 0 to 1 and sum to 1 at most', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const shares = of(record).causes.map(({ share }) => share)
        for (const share of shares) expect(share).toBeGreaterThanOrEqual(0)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})
