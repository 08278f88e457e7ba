import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRecord } from '../../test/arbitraries/any-record.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import type { Activity } from '../activity/activity-schema.ts'
import type { NetworkingRecord } from '../record/record-schema.ts'
import { advanceIntroduction } from './advance-introduction.ts'
import { deriveIntroductions } from './derive-introductions.ts'
import { type Introduction, suggested } from './introduction.ts'
import type { IntroductionEvent, IntroductionEventType } from './introduction-event.ts'
import { previewIntroduction } from './preview-introduction.ts'

const contacts = ['ines', 'ruth', 'kim'].map((id) => ({
  id,
  name: id,
  channel: 'alumni',
  needs: [],
  offers: [],
  tags: [],
}))

function happened(
  type: IntroductionEventType,
  contactId: string,
  otherContactId: string,
  days: number,
): IntroductionEvent {
  return { id: `${type} ${contactId} ${days}`, type, at: daysAgo(days), contactId, otherContactId }
}

function recordOf(...activities: readonly Activity[]): NetworkingRecord {
  return frozen({ seeker: { id: 'dana', affiliations: [], selfReports: [] }, contacts, activities, appointments: [] })
}

function stages(...activities: readonly Activity[]) {
  return deriveIntroductions(recordOf(...activities), { now }).map(({ id, stage }) => [id, stage])
}

const bothAgree = [
  happened('introduction_offered', 'ines', 'ruth', 9),
  happened('introduction_accepted', 'ines', 'ruth', 8),
  happened('introduction_offered', 'ruth', 'ines', 7),
  happened('introduction_accepted', 'ruth', 'ines', 6),
]
const made = happened('introduction_made', 'ruth', 'ines', 5)

describe('the introductions of a log', () => {
  it('say how far each has come, and since when', () => {
    expect(deriveIntroductions(recordOf(...bothAgree), { now })).toEqual([
      {
        id: 'ines+ruth',
        contactIds: ['ines', 'ruth'],
        stage: 'agreed_both',
        stageSince: daysAgo(6),
        consents: ['agreed', 'agreed'],
      },
    ])
  })

  it('are as they were at an earlier moment', () => {
    const earlier = deriveIntroductions(recordOf(...bothAgree, made), { now: daysAgo(8.5) })
    expect(earlier).toMatchObject([{ stage: 'asked_one', consents: ['asked', 'not_asked'] }])
  })

  it('have the one that moved last first', () => {
    const asked = happened('introduction_offered', 'kim', 'ruth', 1)
    expect(stages(...bothAgree, made, asked)).toEqual([
      ['kim+ruth', 'asked_one'],
      ['ines+ruth', 'made'],
    ])
  })

  it('take a fact for a fact: an introduction that was made is made, with or without consent', () => {
    expect(stages(made)).toEqual([['ines+ruth', 'made']])
    expect(stages(happened('introduction_declined', 'ines', 'ruth', 6), made)).toEqual([['ines+ruth', 'made']])
  })

  it('let nobody undo what is made by saying no afterwards', () => {
    expect(stages(made, happened('introduction_declined', 'ines', 'ruth', 1))).toEqual([['ines+ruth', 'made']])
  })

  it('go on after a change of mind', () => {
    const [ask, agree, ...ruth] = bothAgree
    const no = happened('introduction_declined', 'ines', 'ruth', 8.5)
    expect(stages(...[ask, no].flatMap((activity) => activity ?? []))).toEqual([['ines+ruth', 'declined']])
    expect(stages(...[ask, no, agree, ...ruth].flatMap((activity) => activity ?? []))).toEqual([
      ['ines+ruth', 'agreed_both'],
    ])
  })

  it('take events of the same time in the order they usually happen', () => {
    const entered = [made, ...bothAgree].map((activity) => ({ ...activity, at: now }))
    expect(deriveIntroductions(recordOf(...entered), { now })).toMatchObject([
      { stage: 'made', consents: ['agreed', 'agreed'] },
    ])
  })

  it('leave out somebody introduced to themselves', () => {
    expect(stages(happened('introduction_made', 'ines', 'ines', 3))).toEqual([])
  })
})

const types = ['introduction_offered', 'introduction_accepted', 'introduction_declined', 'introduction_made'] as const

describe('deriving introductions', () => {
  it('gives the same result independent of the order of entry', () => {
    const entries = anyRecord({ contacts: 4, activities: 20, types }).chain((record) =>
      fc.tuple(
        fc.constant(record),
        fc.shuffledSubarray([...record.activities], { minLength: record.activities.length }),
      ),
    )
    fc.assert(
      fc.property(entries, ([record, activities]) => {
        const derived = deriveIntroductions(frozen({ ...record, activities }), { now })
        expect(derived).toEqual(deriveIntroductions(record, { now }))
      }),
    )
  })

  it('gives the same result as advancing event by event', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 8 }), (draws) => {
        const walk = { introduction: suggested(['ines', 'ruth']), activities: [] as readonly IntroductionEvent[] }
        const { introduction, activities } = draws.reduce(stepOn, walk)
        const derived = deriveIntroductions(recordOf(...activities), { now })
        expect(derived).toEqual(activities.length > 0 ? [introduction] : [])
      }),
    )
  })
})

type Walk = { readonly introduction: Introduction; readonly activities: readonly IntroductionEvent[] }

/** Takes one of the steps that the preview offers. */
function stepOn({ introduction, activities }: Walk, draw: number): Walk {
  const possible = previewIntroduction(introduction)
  const next = possible[draw % possible.length]
  if (!next) return { introduction, activities }
  const contactId = next.contactId ?? 'ines'
  const event = happened(next.event, contactId, contactId === 'ines' ? 'ruth' : 'ines', 9 - activities.length)
  const advanced = advanceIntroduction(introduction, event)
  if (!advanced.success) throw new Error('previewed but refused')
  return { introduction: advanced.value, activities: [...activities, event] }
}
