import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { Appointment } from '../appointment/appointment-schema.ts'
import { describeAction } from '../text/describe-action.ts'
import { en } from '../text/en/en.ts'
import { es } from '../text/es/es.ts'
import { addDays } from '../value/days.ts'
import { planWeek } from './plan-week.ts'

const [ruth] = people('family', 1, { name: 'Ruth', employer: 'Harbor Foods Inc.' })
const contacts = ruth ? [ruth] : []
const ruthId = ruth?.id ?? ''
const goal = { outcome: 'offer', count: 1, by: addDays(now, 90) } as const
const options = { now, hours: 6, timeZone: 'UTC' } as const

const arranged = (more: Partial<Appointment>): Appointment => ({
  id: 'it',
  kind: 'talk',
  at: addDays(now, 2),
  contactIds: [],
  ...more,
})

const planWith = (appointments: readonly Appointment[], activities: Parameters<typeof recordOf>[0] = {}) =>
  planWeek({ ...recordOf({ contacts, seeker: { goal }, ...activities }), appointments }, options)

const said = (plan: ReturnType<typeof planWith>, kind: string, sentences = en) => {
  const action = plan.actions.find(({ task }) => task.kind === kind)
  return action && describeAction(action, sentences, { contacts, timeZone: 'UTC' })
}

describe('what is arranged', () => {
  it('stands in the week at its time, with its preparation on an earlier day or the same', () => {
    const plan = planWith([arranged({ kind: 'event', channel: 'networking_event', minutes: 90 })])
    const keep = plan.actions.find(({ task }) => task.kind === 'keep_appointment')
    const ready = plan.actions.find(({ task }) => task.kind === 'prepare_appointment')
    expect([keep?.start, keep?.minutes, keep?.isArranged]).toEqual([addDays(now, 2), 90, true])
    expect((ready?.day ?? '') <= (keep?.day ?? '')).toBe(true)
    expect(said(plan, 'keep_appointment')?.when).toBe('Wednesday at 9:00 AM')
    expect(said(plan, 'prepare_appointment')?.advice).toContain(en.event.spots.by_the_exit)
    expect(said(plan, 'prepare_appointment', es)?.advice).toContain(es.event.spots.by_the_food)
  })

  it('is asked about once it is over', () => {
    const plan = planWith([arranged({ at: daysAgo(2), kind: 'interview', employer: 'Harbor Foods' })])
    expect(plan.actions[0]?.id).toBe('log_appointment:it')
    expect(said(plan, 'log_appointment')?.title).toBe('Note how it went, and whom to thank: Interview at Harbor Foods.')
  })

  it('is not in another week, nor once it was cancelled', () => {
    const kinds = (it: Partial<Appointment>) => planWith([arranged(it)]).actions.map(({ task }) => task.kind)
    for (const it of [{ at: addDays(now, 9) }, { status: 'cancelled' as const }]) {
      expect(kinds(it)).not.toContain('keep_appointment')
      expect(kinds(it)).not.toContain('prepare_appointment')
    }
  })

  it('closes the offer of two times for a talk', () => {
    const activities = [happened('reply_received', 3, { contactId: ruthId })]
    const next = (appointments: readonly Appointment[]) =>
      planWith(appointments, { activities }).actions.flatMap(({ task }) =>
        task.kind === 'follow_up' ? [task.next] : [],
      )
    expect(next([])).toContain('offer_times')
    expect(next([arranged({ contactIds: [ruthId] })])).not.toContain('offer_times')
  })
})

describe('a list of employers', () => {
  const planFor = (names: readonly string[]) => {
    const targetEmployers = names.map((name, index) => ({ id: `e${index}`, name }))
    return planWeek({ ...recordOf({ contacts, seeker: { goal } }), targetEmployers }, options)
  }

  it('is the first thing to write where there is none', () => {
    expect(planFor([]).actions.map(({ task }) => task.kind)).toContain('list_employers')
    expect(planFor(['Acme']).actions.map(({ task }) => task.kind)).not.toContain('list_employers')
  })

  it('is shown to people who trust the seeker, and asked about by name to whom they know there', () => {
    const titleFor = (names: readonly string[]) => said(planFor(names), 'ask')?.title
    expect(titleFor(['Harbor Foods'])).toBe('Ask Ruth whom they know at Harbor Foods.')
    expect(titleFor(['Acme'])).toBe('Show Ruth your list of employers, and ask whom they know there.')
    expect(titleFor([])).not.toContain('employers')
  })
})

describe('an offer', () => {
  it('is told, read and answered, and nothing else is planned', () => {
    const activities = [
      happened('help_received', 20, { contactId: ruthId }),
      happened('offer_received', 0.1, { employer: 'Harbor Foods' }),
    ]
    const plan = planWith([], { activities })
    expect(plan.focus).toBe('wind_down')
    const kinds = plan.actions.map(({ task }) => task.kind)
    expect(kinds).toEqual(expect.arrayContaining(['weigh_offer', 'answer_offer']))
    expect(said(plan, 'answer_offer')?.title).toContain('Ask Harbor Foods for that one thing')
  })
})
