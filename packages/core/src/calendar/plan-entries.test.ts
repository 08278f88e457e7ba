import { describe, expect, it } from 'vitest'
import { now } from '../../test/arbitraries/moments.ts'
import { happened, people, recordOf } from '../../test/arbitraries/record-of.ts'
import { planWeek } from '../plan/plan-week.ts'
import { en } from '../text/en/en.ts'
import { es } from '../text/es/es.ts'
import { appointmentEntries } from './appointment-entries.ts'
import { planEntries } from './plan-entries.ts'
import { toCalendar } from './to-calendar.ts'

const contacts = [...people('family', 1, { name: 'Mia' }), ...people('place_of_worship', 1, { name: 'Ada' })]
const activities = contacts.map(({ id }) => ({ ...happened('help_received', 2, { contactId: id }), id: `by-${id}` }))
const record = recordOf({ contacts, activities, seeker: { affiliations: ['place_of_worship'] } })
const plan = planWeek(record, { now, hours: 5, timeZone: 'Europe/Madrid' })
const entries = planEntries(plan, { sentences: en, contacts })

describe('a plan in a calendar', () => {
  it('stands at its hours, in its zone, with a reminder', () => {
    expect(entries).toHaveLength(plan.actions.length)
    expect(entries.find(({ title }) => title.includes('Mia'))).toMatchObject({
      id: 'plan:thank:family-1:by-family-1',
      title: 'Thank Mia for their help; two lines, and ask for nothing',
      when: { minutes: 10, timeZone: 'Europe/Madrid' },
      alarmMinutes: 10,
      isPrivate: true,
    })
  })

  it('says nothing of what is sensitive', () => {
    const text = toCalendar(entries, { seekerId: 'ana', now })
    expect(text).not.toMatch(/Ada|worship|religious/)
    expect(entries.filter(({ title }) => title === 'Time for my search').length).toBeGreaterThan(0)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
  })

  it('names nobody in a way that links, marks up or turns text round', () => {
    const odd = contacts.map((contact) => ({ ...contact, name: '<b>www.evil.example\u202E' }))
    const text = toCalendar(planEntries(plan, { sentences: en, contacts: odd }), { seekerId: 'ana', now }).replaceAll(
      '\r\n ',
      '',
    )
    expect(text).toContain('‹b›www')
    expect(text).not.toMatch(/www\.|<b>|\u202E/)
  })

  it('is written in other languages', () => {
    expect(
      planEntries(plan, { contacts, sentences: es })
        .map(({ title }) => title)
        .join(),
    ).toContain('Da las gracias')
  })

  it('shows what is arranged as the entry of its appointment, once', () => {
    const at = new Date(now.getTime() + 2 * 86_400_000)
    const appointments = [{ id: 'mixer', kind: 'event', at, channel: 'networking_event', contactIds: [] }] as const
    const week = planWeek({ ...record, appointments }, { now, hours: 5 })
    const ids = planEntries(week, { sentences: en, contacts }).map(({ id }) => id)
    expect(appointmentEntries(appointments, { sentences: en, contacts }).map(({ id }) => id)).toEqual([
      'appointment:mixer',
    ])
    expect(ids.filter((id) => id.startsWith('appointment:'))).toEqual(['appointment:mixer'])
    expect(ids).toContain('plan:prepare_appointment:mixer')
  })
})
