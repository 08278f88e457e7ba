import { describe, expect, it } from 'vitest'
import { now } from '../../test/arbitraries/moments.ts'
import { arranged, people, recordOf } from '../../test/arbitraries/record-of.ts'
import { appointmentEntries } from '../calendar/appointment-entries.ts'
import { dueEntries } from '../calendar/due-entries.ts'
import { planEntries } from '../calendar/plan-entries.ts'
import { toCalendar } from '../calendar/to-calendar.ts'
import { planWeek } from '../plan/plan-week.ts'
import { editSeeker } from '../record/edit-seeker.ts'
import { parseSeeker } from '../record/parse-entries.ts'
import { review } from '../review/review.ts'
import { deriveSituation } from '../situation/derive-situation.ts'
import { describeAppointment } from '../text/describe-appointment.ts'
import { describeReview } from '../text/describe-review.ts'
import { en } from '../text/en/en.ts'
import { localClock } from '../value/local-clock.ts'
import { weekdayOf } from '../value/weekday.ts'
import type { SeekerPreferences } from './preferences-schema.ts'
import { type Seeker, seekerSchema } from './seeker-schema.ts'

const preferences = {
  timeZone: 'America/New_York',
  locale: 'es-MX',
  quietDays: ['monday', 'tuesday', 'wednesday'],
  workingHours: { from: '18:00', to: '21:00' },
} as const satisfies SeekerPreferences

const contacts = people('alumni', 6)
const record = recordOf({ contacts, seeker: { hoursPerWeek: 2, preferences } })
const own = {
  timeZone: 'America/New_York',
  hours: 2,
  quietDays: preferences.quietDays,
  workingHours: preferences.workingHours,
}

describe("a seeker's preferences", () => {
  const plan = planWeek(record, { now })

  it('are those of the week, where the options name no others', () => {
    expect(plan).toMatchObject(own)
    expect(plan.actions.length).toBeGreaterThan(0)
    expect(plan.minutesPlanned).toBeLessThanOrEqual(120)
    const { timeAt } = localClock('America/New_York')
    for (const { day, start } of plan.actions) {
      expect(preferences.quietDays).not.toContain(weekdayOf(day))
      if (start) expect(timeAt(start).minute).toBeGreaterThanOrEqual(18 * 60)
    }
  })

  it('give way to options, one by one', () => {
    expect(planWeek(record, { now, timeZone: 'Asia/Tokyo' })).toMatchObject({ ...own, timeZone: 'Asia/Tokyo' })
    expect(planWeek(record, { now, hours: 1, quietDays: [] })).toMatchObject({ ...own, hours: 1, quietDays: [] })
    expect(planWeek(record, { now, timeZone: undefined })).toMatchObject(own)
  })

  it('are those of the calendar', () => {
    const calendar = toCalendar(planEntries(plan, { sentences: en, contacts }), { seekerId: 'ana', now })
    expect(calendar).toContain('DTSTART;TZID=America/New_York:20260305T18')
    const late = new Date('2026-03-03T02:00:00Z')
    const [first] = dueEntries(deriveSituation(record, { now: late }), { sentences: en, now: late })
    expect(first?.when).toEqual({ day: '2026-03-02' })
  })

  it('are those of an appointment that names no zone', () => {
    const { timeZone } = preferences
    const talk = arranged('talk', 0, { at: new Date('2026-03-03T02:00:00Z'), contactIds: [] })
    const abroad = { ...talk, id: 'abroad', timeZone: 'Asia/Tokyo' }
    const zones = appointmentEntries([talk, abroad], { sentences: en, contacts, timeZone }).map(({ when }) => when)
    expect(zones).toMatchObject([{ timeZone }, { timeZone: 'Asia/Tokyo' }])
    expect(describeAppointment(talk, en, { timeZone }).howDidItGo).toContain('March 2, 2026')
    expect(describeAppointment(abroad, en, { timeZone }).howDidItGo).toContain('March 3, 2026')
  })

  it('are those of the report', () => {
    const late = new Date('2026-03-03T02:00:00Z')
    const report = describeReview(review(record, { now: late }), en, record)
    expect(report).toContain('March 2, 2026')
    expect(report).not.toContain('March 3, 2026')
    expect(describeReview(review(record, { now: late }), en, { timeZone: 'UTC' })).toContain('March 3, 2026')
  })
})

describe('a week that was saved', () => {
  const { weekOf, timeZone, hours, quietDays, workingHours } = planWeek(record, { now })
  const saved = [{ weekOf, timeZone, hours, quietDays, workingHours }]
  const others = recordOf({ contacts })

  it('comes back as it was planned, whatever the seeker prefers now', () => {
    expect(planWeek(others, { now, saved })).toMatchObject(own)
    expect(planWeek(others, { now, saved, hours: 1 })).toMatchObject({ ...own, hours: 1 })
  })

  it('is the one of its own zone', () => {
    const sundayInNewYork = new Date('2026-03-08T22:00:00Z')
    expect(planWeek(others, { now: sundayInNewYork, saved })).toMatchObject({ ...own, weekOf: '2026-03-02' })
  })

  it('says nothing of another week', () => {
    const usual = { timeZone: 'UTC', hours: 5, quietDays: ['saturday', 'sunday'] }
    const nextWeek = new Date('2026-03-11T12:00:00Z')
    expect(planWeek(others, { now: nextWeek, saved })).toMatchObject({ ...usual, weekOf: '2026-03-09' })
    expect(planWeek(others, { now, saved, weekOf: nextWeek })).toMatchObject({ ...usual, weekOf: '2026-03-09' })
    const over = new Date('2026-03-09T02:00:00Z')
    expect(planWeek(others, { now: over, saved })).toMatchObject({ ...usual, weekOf: '2026-03-09' })
  })

  it('is found where it is the next one, since nothing is left of this', () => {
    const sunday = new Date('2026-03-01T12:00:00Z')
    expect(planWeek(others, { now: sunday, saved })).toMatchObject({ ...own, weekOf: '2026-03-02' })
  })
})

describe('preferences that cannot be', () => {
  it.each([
    [{ timeZone: 'Mars/Olympus' }, ['preferences', 'timeZone'], 'time_zone'],
    [{ locale: 'no language' }, ['preferences', 'locale'], 'language_tag'],
    [{ workingHours: { from: '17:00', to: '09:00' } }, ['preferences', 'workingHours', 'to'], 'from_before_to'],
    [{ workingHours: { from: '25:00', to: '26:00' } }, ['preferences', 'workingHours', 'from'], 'time_of_day'],
  ])('%j are refused', (wrong, path, expected) => {
    expect(parseSeeker({ id: 'ana', preferences: wrong }, { now })).toMatchObject({
      success: false,
      issues: expect.arrayContaining([{ code: 'invalid_format', path, expected }]),
    })
  })

  it.each([[{ quietDays: ['caturday'] }], [{ timeZone: 5 }], ['Europe/Madrid'], [[]]])('%j are refused', (wrong) => {
    expect(parseSeeker({ id: 'ana', preferences: wrong }, { now }).success).toBe(false)
    expect(editSeeker(seekerSchema.parse({ id: 'ana' }), { preferences: wrong }, { now }).success).toBe(false)
  })
})

describe('a change of preferences', () => {
  const seeker = seekerSchema.parse({ id: 'ana', preferences })
  const changed = (changes: unknown, from: Seeker = seeker) => {
    const edited = editSeeker(from, { preferences: changes }, { now })
    return edited.success ? edited.value.preferences : edited.issues
  }

  it('leaves the others as they are', () => {
    expect(changed({ locale: 'en' })).toEqual({ ...preferences, locale: 'en' })
    expect(editSeeker(seeker, { comfort: 3 }, { now })).toMatchObject({ value: { comfort: 3, preferences } })
    expect(changed({})).toEqual(preferences)
    expect(changed({ locale: 'en' }, seekerSchema.parse({ id: 'ana' }))).toEqual({ locale: 'en' })
  })

  it('clears one, or all of them', () => {
    const { quietDays: _, ...others } = preferences
    expect(changed({ quietDays: null })).toEqual(others)
    expect(changed(null)).toBeUndefined()
    expect(changed({ timeZone: null, locale: null, quietDays: null, workingHours: null })).toBeUndefined()
  })
})
