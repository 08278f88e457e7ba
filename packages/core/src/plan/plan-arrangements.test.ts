import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysAgo, now } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import type { Appointment } from '../appointment/appointment-schema.ts'
import { describeAction } from '../text/describe-action.ts'
import { en } from '../text/en/en.ts'
import { es } from '../text/es/es.ts'
import { addDays } from '../value/days.ts'
import type { PlanOptions } from './plan-options.ts'
import { planWeek } from './plan-week.ts'
import type { PlannedAction } from './week-plan.ts'

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

const endOf = ({ start, minutes }: PlannedAction): number => (start?.getTime() ?? 0) + minutes * 60_000

describe('whatever is arranged', () => {
  // At the hours at which a plan begins what it places itself, too.
  const anyHour = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(0, 1, 5, 9))
    .map(([days, hours]) => 24 * days + hours)
  const anyAppointments = fc.uniqueArray(anyHour, { maxLength: 4 }).map((hours) =>
    hours.map((hour, index) => {
      const kind = (['talk', 'event', 'interview'] as const)[index % 3] ?? 'talk'
      return arranged({ id: `a${index}`, kind, at: new Date(now.getTime() + hour * 3_600_000), minutes: 45 })
    }),
  )
  const helps = people('alumni', 9).map(({ id }) => happened('help_received', 3, { contactId: id }))
  const record = { ...recordOf({ contacts: people('alumni', 9), activities: helps, seeker: { goal } }) }
  const planOf = (appointments: readonly Appointment[], earlier: PlanOptions['earlier'] = []) =>
    planWeek({ ...record, appointments }, { now, hours: 20, earlier })

  it('leaves two things a day, none at the time of another, and time to get ready before', () => {
    const before = planOf([])
    fc.assert(
      fc.property(anyAppointments, fc.boolean(), (appointments, isReplanned) => {
        const { actions } = planOf(appointments, isReplanned ? before.actions : [])
        for (const { day } of actions) expect(actions.filter((it) => it.day === day).length).toBeLessThanOrEqual(2)
        const timed = actions.flatMap((it) => (it.start ? [{ ...it, from: it.start.getTime(), to: endOf(it) }] : []))
        const clashes = timed.flatMap((one) =>
          timed.filter(
            (it) => it.id > one.id && it.from < one.to && one.from < it.to && !(it.isArranged && one.isArranged),
          ),
        )
        expect(clashes).toEqual([])
        const late = timed.filter(
          ({ task, to }) => task.kind === 'prepare_appointment' && to > task.appointment.at.getTime(),
        )
        expect(late).toEqual([])
      }),
    )
  })

  it('stays as it is when the week is made again', () => {
    fc.assert(
      fc.property(anyAppointments, (appointments) => {
        const plan = planOf(appointments)
        expect(planOf(appointments, plan.actions)).toEqual(plan)
      }),
    )
  })
})
