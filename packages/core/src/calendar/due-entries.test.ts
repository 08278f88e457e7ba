import { describe, expect, it } from 'vitest'
import { now } from '../../test/arbitraries/moments.ts'
import { people } from '../../test/arbitraries/record-of.ts'
import { situationWith } from '../../test/arbitraries/situation-with.ts'
import { en } from '../text/en/en.ts'
import { es } from '../text/es/es.ts'
import { dueEntries } from './due-entries.ts'
import { toCalendar } from './to-calendar.ts'

const contacts = [...people('family', 3), ...people('place_of_worship', 1, { id: 'ada', name: 'Ada' })]
const { relationships } = situationWith({ contacts })

describe('due contacts in a calendar', () => {
  const entries = dueEntries(relationships, { sentences: en, now })

  it('are a few a day from today on', () => {
    expect(entries.map(({ when }) => when)).toEqual([
      { day: '2026-03-02' },
      { day: '2026-03-02' },
      { day: '2026-03-03' },
      { day: '2026-03-03' },
    ])
  })

  it('are counted in the days of the zone named', () => {
    const late = new Date('2026-03-02T23:00:00Z')
    const [first] = dueEntries(relationships, { sentences: en, now: late, timeZone: 'Asia/Tokyo', perDay: 10 })
    expect(first?.when).toEqual({ day: '2026-03-03' })
  })

  it('leave out no day on which clocks change', () => {
    const late = new Date('2026-03-28T22:30:00Z')
    const days = dueEntries(relationships, { sentences: en, now: late, timeZone: 'Europe/Madrid', perDay: 1 })
    expect(days.map(({ when }) => when)).toEqual(['28', '29', '30', '31'].map((day) => ({ day: `2026-03-${day}` })))
  })

  it('are all private, and say what to talk about', () => {
    expect(entries.every(({ isPrivate }) => isPrivate)).toBe(true)
    expect(entries.find(({ id }) => id === `due:${contacts[0]?.id}`)).toMatchObject({
      title: `Get in touch with ${contacts[0]?.name}`,
      description: expect.stringContaining('.'),
    })
  })

  it('do not name people from sensitive channels', () => {
    const named = entries.find(({ id }) => id === `due:${contacts[3]?.id}`)
    expect(named).toMatchObject({ title: 'Get in touch with somebody', isPrivate: true })
    expect(named).not.toHaveProperty('description')
    const calendar = toCalendar(entries, { seekerId: 'dana', now })
    expect(calendar).not.toMatch(/worship|Ada/)
  })

  it('name nobody in a way that links', () => {
    const odd = situationWith({ contacts: people('family', 1, { name: 'www.evil.example' }) })
    expect(dueEntries(odd.relationships, { sentences: en, now })[0]?.title).not.toContain('www.')
  })

  it('speak the language asked for', () => {
    const [first] = dueEntries(relationships, { now, sentences: es })
    expect(first?.title).toMatch(/^Escribir o llamar a /)
  })
})
