import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../test/arbitraries/any-text.ts'
import { frozen } from '../../test/arbitraries/frozen.ts'
import { daysAgo } from '../../test/arbitraries/moments.ts'
import { advanceIntroduction } from './advance-introduction.ts'
import { applyEvent } from './apply-event.ts'
import { type Introduction, introductionId, startIntroduction } from './introduction.ts'
import { type IntroductionEvent, introductionEventTypes } from './introduction-event.ts'
import { consentAfter, introductionStages, introductionTable } from './introduction-table.ts'
import { type IntroductionPreview, previewIntroduction } from './preview-introduction.ts'

const at = daysAgo(1)
const start = started('ines', 'ruth')

function started(first: string, second: string): Introduction {
  const result = startIntroduction([first, second])
  if (!result.success) throw new Error('refused')
  return frozen(result.value)
}

/** What happened with one of the two; what concerns both alike names Ines first. */
function event(type: IntroductionEvent['type'], contactId = 'ines', when = at): IntroductionEvent {
  const otherContactId = contactId === 'ines' ? 'ruth' : 'ines'
  return { id: `${type} ${contactId}`, type, at: when, contactId, otherContactId }
}

function eventOf({ event: type, contactId }: IntroductionPreview, when = at): IntroductionEvent {
  return event(type, contactId, when)
}

function after(...events: readonly IntroductionEvent[]): Introduction {
  return events.reduce((introduction, next) => {
    const advanced = advanceIntroduction(introduction, next)
    if (!advanced.success) throw new Error(`refused: ${JSON.stringify(advanced.issues)}`)
    return frozen(advanced.value)
  }, start)
}

const askInes = event('introduction_offered', 'ines')
const askRuth = event('introduction_offered', 'ruth')
const inesAgrees = event('introduction_accepted', 'ines')
const ruthAgrees = event('introduction_accepted', 'ruth')
const bothAgree = [askInes, inesAgrees, askRuth, ruthAgrees] as const

/** A walk through the table: at each step one of the events that the preview offers. */
const anyWalk = fc.array(fc.nat(), { maxLength: 9 }).map((draws) => {
  const events: IntroductionEvent[] = []
  const states = [start]
  for (const draw of draws) {
    const state = states.at(-1) ?? start
    const possible = previewIntroduction(state)
    const next = possible[draw % possible.length]
    if (!next) break
    const happened = eventOf(next, daysAgo(100 - events.length))
    const advanced = advanceIntroduction(state, happened)
    if (!advanced.success) throw new Error('previewed but refused')
    events.push(happened)
    states.push(advanced.value)
  }
  return { events, states }
})

describe('an introduction', () => {
  it('starts with nobody asked, and is the same in either order', () => {
    expect(started('ruth', 'ines')).toEqual(start)
    expect(start).toMatchObject({ id: 'ines+ruth', contactIds: ['ines', 'ruth'], stage: 'suggested', stageSince: null })
  })

  it('needs two different contacts', () => {
    const issues = [{ code: 'same_contact', path: [1], contactId: 'ruth' }]
    expect(startIntroduction(['ruth', 'ruth'])).toEqual({ success: false, issues })
  })

  it('has an id that no other two share', () => {
    fc.assert(
      fc.property(anyText(), anyText(), anyText(), anyText(), (a, b, c, d) => {
        const isSamePair = [a, b].sort().join('\u0000') === [c, d].sort().join('\u0000')
        expect(introductionId([a, b]) === introductionId([c, d])).toBe(isSamePair)
        expect(introductionId([a, b])).toBe(introductionId([b, a]))
      }),
    )
    expect(introductionId(['a+b', 'c'])).not.toBe(introductionId(['a', 'b+c']))
  })

  it('goes from asking one, over both agreeing, to made and followed up', () => {
    const path = [...bothAgree, event('introduction_made'), event('introduction_followed_up')]
    const stages = path.map((_, index) => after(...path.slice(0, index + 1)).stage)
    expect(stages).toEqual(['asked_one', 'asked_one', 'asked_one', 'agreed_both', 'made', 'followed_up'])
  })

  it('may ask both before either has answered', () => {
    expect(after(askInes, askRuth, ruthAgrees, inesAgrees)).toEqual(after(...bothAgree))
  })

  it.each([[[]], [[askInes]], [[askInes, inesAgrees]], [[askInes, inesAgrees, askRuth]], [bothAgree]])(
    'may be declined by either side before it is made: %#',
    (events) => {
      for (const contactId of start.contactIds) {
        const declined = after(...events, event('introduction_declined', contactId))
        expect(declined.stage).toBe('declined')
        expect(declined.consents[declined.contactIds.indexOf(contactId)]).toBe('declined')
      }
    },
  )

  it('says since when it stands where it stands', () => {
    const asked = event('introduction_offered', 'ines', daysAgo(9))
    expect(after(asked, event('introduction_accepted', 'ines', daysAgo(5))).stageSince).toEqual(daysAgo(9))
  })
})

describe('an event that is not possible now is refused', () => {
  it.each([
    ['introduction_made', 'ines', [], ['introduction_offered', 'introduction_declined']],
    ['introduction_made', 'ines', [askInes, inesAgrees], ['introduction_offered', 'introduction_declined']],
    ['introduction_accepted', 'ines', [], ['introduction_offered', 'introduction_declined']],
    ['introduction_accepted', 'ruth', [askInes], ['introduction_offered', 'introduction_declined']],
    ['introduction_offered', 'ines', [askInes], ['introduction_accepted', 'introduction_declined']],
    ['introduction_followed_up', 'ines', [...bothAgree], ['introduction_made', 'introduction_declined']],
    ['introduction_declined', 'ines', [...bothAgree, event('introduction_made')], ['introduction_followed_up']],
    ['introduction_offered', 'ruth', [event('introduction_declined', 'ines')], []],
  ] as const)('%s %s after %j', (type, contactId, events, allowed) => {
    const state = after(...events)
    const issues = [{ code: 'not_possible_now', path: ['type'], event: type, state: state.stage, allowed }]
    expect(advanceIntroduction(state, event(type, contactId))).toEqual({ success: false, issues })
  })

  it('where it names somebody else', () => {
    const issues = [{ code: 'unknown_contact', path: ['contactId'], contactId: 'kim' }]
    expect(advanceIntroduction(start, event('introduction_offered', 'kim'))).toEqual({ success: false, issues })
  })
})

describe('the preview', () => {
  it('offers first to ask, then to ask the other', () => {
    expect(previewIntroduction(start)[0]).toEqual({
      event: 'introduction_offered',
      contactId: 'ines',
      stage: 'asked_one',
    })
    expect(previewIntroduction(after(askInes, inesAgrees))[0]).toEqual({
      event: 'introduction_offered',
      contactId: 'ruth',
      stage: 'asked_one',
    })
  })

  it('offers all that is possible and nothing else, with where it leads', () => {
    fc.assert(
      fc.property(anyWalk, ({ states }) => {
        const state = states.at(-1) ?? start
        const every = introductionEventTypes.flatMap((type) =>
          (consentAfter[type] ? start.contactIds : ['ines']).map((id) => event(type, id)),
        )
        const possible = every.flatMap((tried) => {
          const advanced = advanceIntroduction(state, tried)
          return advanced.success ? [JSON.stringify([tried, advanced.value.stage])] : []
        })
        const previewed = previewIntroduction(state).map((next) => JSON.stringify([eventOf(next), next.stage]))
        expect(new Set(previewed)).toEqual(new Set(possible))
      }),
    )
  })
})

describe('walking the table', () => {
  it('reaches every stage, and leaves all but the last ones', () => {
    const seen = new Map([[JSON.stringify(start), start]])
    for (const state of seen.values()) {
      for (const next of previewIntroduction(state)) {
        const advanced = advanceIntroduction(state, eventOf(next))
        if (advanced.success) seen.set(JSON.stringify(advanced.value), advanced.value)
      }
    }
    const states = [...seen.values()]
    expect(new Set(states.map(({ stage }) => stage))).toEqual(new Set(introductionStages))
    const final = states.filter((state) => previewIntroduction(state).length === 0)
    expect(new Set(final.map(({ stage }) => stage))).toEqual(new Set(['followed_up', 'declined']))
    const rules = introductionStages.flatMap((stage) => introductionTable[stage].map(({ next }) => next))
    expect(rules.every((next) => introductionStages.includes(next))).toBe(true)
  })

  it('leads where the facts do', () => {
    fc.assert(
      fc.property(anyWalk, ({ states }) => {
        for (const state of states) {
          for (const next of previewIntroduction(state)) expect(applyEvent(state, eventOf(next)).stage).toBe(next.stage)
        }
      }),
    )
  })

  it('makes no introduction to which not both agreed', () => {
    fc.assert(
      fc.property(anyWalk, ({ states }) => {
        for (const { stage, consents } of states) {
          if (stage === 'agreed_both' || stage === 'made' || stage === 'followed_up')
            expect(consents).toEqual(['agreed', 'agreed'])
        }
      }),
    )
  })

  it('ends, since no event can happen twice', () => {
    fc.assert(
      fc.property(anyWalk, ({ events }) => {
        expect(new Set(events.map(({ at: _, ...rest }) => JSON.stringify(rest))).size).toBe(events.length)
      }),
    )
  })
})
