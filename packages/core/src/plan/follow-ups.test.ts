import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { Activity } from '../activity/activity-schema.ts'
import { describeAction } from '../text/describe-action.ts'
import { en } from '../text/en/en.ts'
import { followUps } from './follow-ups.ts'
import { planWeek } from './plan-week.ts'
import { taskRuleOf } from './task-table.ts'

const contacts = people('alumni', 3)
const [joy = '', sam = '', mia = ''] = contacts.map(({ id }) => id)

const recordWith = (activities: readonly Activity[]) => recordOf({ contacts, activities })
const kindsOf = (...activities: readonly Activity[]) =>
  followUps(recordWith(activities), { now }).map(({ kind, contactIds }) => [kind, ...contactIds].join(' '))

const thanked = happened('thanks_sent', 1, { contactId: joy })
const referral = happened('referral_received', 9, { contactId: joy, employer: 'Harbor Foods' })
const help = happened('help_received', 9, { contactId: joy })
const interview = happened('interview_held', 2, { employer: 'Harbor Foods Inc.' })

describe('what is next after', () => {
  it.each<readonly [string, readonly string[], readonly Activity[]]>([
    ['an answer', [`offer_times ${joy}`], [happened('reply_received', 7, { contactId: joy })]],
    ['a no', [`thank_for_answer ${joy}`], [happened('reply_received', 2, { contactId: joy, answer: 'declined' })]],
    ['an old no', [], [happened('reply_received', 20, { contactId: joy, answer: 'declined' })]],
    ['a talk', [`thank_for_talk ${sam}`], [happened('conversation_held', 2, { contactId: sam, depth: 'personal' })]],
    ['a talk of last month', [], [happened('conversation_held', 30, { contactId: sam, depth: 'personal' })]],
    ['help', [`thank ${joy}`], [happened('help_received', 4, { contactId: joy })]],
    [
      'a referral',
      [`thank ${joy}`, 'pursue_lead'],
      [happened('referral_received', 2, { contactId: joy, employer: 'Harbor Foods' })],
    ],
    ['an introduction', ['write_to_introduced'], [happened('introduction_received', 2, { contactId: joy }), thanked]],
    [
      'an introduction to a contact',
      [`write_to_introduced ${mia}`],
      [happened('introduction_received', 2, { contactId: joy, introducedContactId: mia }), thanked],
    ],
    [
      'an interview',
      [`report_back ${joy}`, 'thank_interviewer'],
      [referral, { ...thanked, at: daysAgo(8) }, interview],
    ],
    ['an offer', [`share_offer ${joy}`], [help, { ...thanked, at: daysAgo(8) }, happened('offer_received', 1, {})]],
    ['a falling-out', [`apologize ${joy}`], [happened('conflict_arisen', 5, { contactId: joy })]],
    ['two weeks of silence', [`nudge ${joy}`], [happened('approach_sent', 14, { contactId: joy })]],
    ['a silence of 103 days', [], [happened('approach_sent', 103, { contactId: joy })]],
  ])('%s is %j', (_, expected, activities) => {
    expect(kindsOf(...activities).sort()).toEqual([...expected].sort())
  })

  it('an answer is closed by the talk, and a lead by an application there', () => {
    const lead = happened('lead_received', 10, { contactId: joy, employer: 'Acme GmbH' })
    expect(
      kindsOf(
        happened('reply_received', 9, { contactId: sam }),
        happened('conversation_held', 8, { contactId: sam, depth: 'personal' }),
        lead,
        { ...thanked, at: daysAgo(9) },
        happened('application_sent', 8, { employer: 'ACME' }),
      ),
    ).toEqual([])
  })
})

describe('a follow-up', () => {
  it('is due on the next business day after an answer of a Friday', () => {
    const friday = new Date('2026-02-27T10:00:00Z')
    const reply = { ...happened('reply_received', 1, { contactId: joy }), at: friday }
    expect(followUps(recordWith([reply]), { now })[0]?.dueAt).toEqual(daysAgo(-1 / 24))
  })

  it('comes first in the week, one action for those who answered', () => {
    const replies = contacts.map(({ id }) => happened('reply_received', 7, { contactId: id }))
    const { actions } = planWeek(recordWith(replies), { now, hours: 3 })
    const offers = actions.filter(({ task }) => task.kind === 'follow_up')
    expect(offers.flatMap(({ task }) => (task.kind === 'follow_up' ? task.contactIds : []))).toHaveLength(3)
    expect(actions[0] && describeAction(actions[0], en, { contacts }).title).toMatch(/^Offer .* two times each/)
  })
})

describe('an introduction in progress', () => {
  const pair = { contactId: joy, otherContactId: sam }
  const back = { contactId: sam, otherContactId: joy }
  const halfAgreed = [happened('introduction_offered', 9, pair), happened('introduction_accepted', 8, pair)]
  const agreed = [...halfAgreed, happened('introduction_offered', 7, back), happened('introduction_accepted', 6, back)]
  const kindsOf = (activities: Parameters<typeof recordWith>[0]) =>
    followUps(recordWith(activities), { now }).map(({ kind, contactIds, dueAt }) => [kind, contactIds[0], dueAt <= now])

  it.each([
    ['one has agreed', halfAgreed, ['offer_introduction', sam, true]],
    ['both have agreed', agreed, ['make_introduction', joy, true]],
    ['it was made lately', [...agreed, happened('introduction_made', 5, pair)], ['follow_up_introduction', joy, false]],
    [
      'it was made a while ago',
      [...agreed, happened('introduction_made', 20, pair)],
      ['follow_up_introduction', joy, true],
    ],
  ] as const)('is a row where %s', (_, activities, row) => {
    expect(kindsOf(activities)).toContainEqual(row)
  })
})

describe('what to log once it is done', () => {
  it.each([
    ['a talk', happened('conversation_held', 2, { contactId: sam, depth: 'personal' }), 'thanks_sent'],
    ['an answer', happened('reply_received', 7, { contactId: sam }), 'approach_sent'],
    ['an offer', happened('offer_received', 1, {}), 'update_sent'],
  ] as const)('is, after %s, of its own kind', (_, event, logs) => {
    const before = [help, { ...thanked, at: daysAgo(8) }]
    const { actions } = planWeek(recordWith([...before, event]), { now, hours: 3 })
    const tasks = actions.map(({ task }) => task).filter(({ kind }) => kind === 'follow_up')
    expect(tasks.map((task) => taskRuleOf(task).logs)).toEqual([logs])
  })
})

describe('somebody who helped', () => {
  it('is not asked again within four weeks', () => {
    const trusted = { contactId: joy, depth: 'personal' } as const
    const activities = [
      ...[200, 150, 100, 60].map((days) => happened('conversation_held', days, trusted)),
      happened('help_received', 5, { contactId: joy }),
      { ...thanked, at: daysAgo(4) },
    ]
    const { actions } = planWeek(recordWith(activities), { now, hours: 5 })
    expect(actions.filter(({ task }) => task.kind === 'ask' && task.contactIds.includes(joy))).toEqual([])
  })
})
