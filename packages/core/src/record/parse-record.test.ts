import { describe, expect, it } from 'vitest'
import { now } from '../../test/arbitraries/moments.ts'
import { channels } from '../channel/channels.ts'
import type { Issue } from '../issue/issue.ts'
import { parseRecord } from './parse-record.ts'

const base = {
  seeker: { id: 'ana', goal: { outcome: 'offer', by: '2026-06-01T00:00:00Z' } },
  contacts: [{ id: 'ben', name: 'Ben', channel: 'family', knownSince: '2026-01-10T00:00:00Z' }],
  activities: [{ type: 'approach_sent', id: 'hello', contactId: 'ben', at: '2026-02-01T00:00:00Z' }],
}
const [ben] = base.contacts
const [hello] = base.activities
const nowText = now.toISOString()
const talk = { type: 'conversation_held', id: 'talk', contactId: 'ben', at: '2026-02-02T00:00:00Z', depth: 'personal' }
const tally = {
  type: 'tally_recalled',
  id: 'tally',
  channel: 'family',
  since: '2026-01-01T00:00:00Z',
  at: '2026-02-02T00:00:00Z',
  approached: 3,
}

const refused: readonly (readonly [name: string, input: object, issue: Issue])[] = [
  ...[' ', '\t\u00a0', '\u200b', '\u3164'].map(
    (name) =>
      [
        `a name without a visible character, ${JSON.stringify(name)}`,
        { contacts: [{ ...ben, name }] },
        { code: 'invalid_format', path: ['contacts', 0, 'name'], expected: 'visible_text' },
      ] as const,
  ),
  ...[
    { type: 'introduction_made', otherContactId: 'ben' },
    { type: 'introduction_offered', otherContactId: 'ben' },
    { type: 'introduction_received', introducedContactId: 'ben' },
  ].map(
    (activity) =>
      [
        `somebody introduced to themselves, ${activity.type}`,
        { activities: [{ ...hello, ...activity }] },
        { code: 'same_contact', path: ['activities', 0, Object.keys(activity)[1] ?? ''], contactId: 'ben' },
      ] as const,
  ),
  ['a missing part', { seeker: base.seeker, activities: [] }, { code: 'required', path: ['contacts'] }],
  [
    'a missing field',
    { contacts: [{ id: 'ben', name: 'Ben' }] },
    { code: 'required', path: ['contacts', 0, 'channel'] },
  ],
  [
    'a wrong type',
    { contacts: [{ ...ben, name: 7 }] },
    { code: 'invalid_type', path: ['contacts', 0, 'name'], expected: 'string' },
  ],
  [
    'null for a missing value',
    { contacts: [{ ...ben, employer: null }] },
    { code: 'invalid_type', path: ['contacts', 0, 'employer'], expected: 'string' },
  ],
  [
    'an unknown field',
    { seeker: { ...base.seeker, age: 41 } },
    { code: 'unrecognized_field', path: ['seeker'], fields: ['age'] },
  ],
  [
    'hours that are not a number',
    { seeker: { id: 'ana', hoursPerWeek: Number.NaN } },
    { code: 'invalid_type', path: ['seeker', 'hoursPerWeek'], expected: 'number' },
  ],
  [
    'more hours than a week of work has',
    { seeker: { id: 'ana', hoursPerWeek: 81 } },
    { code: 'too_big', path: ['seeker', 'hoursPerWeek'], maximum: '80' },
  ],
  [
    'hours below none',
    { seeker: { id: 'ana', hoursPerWeek: -1 } },
    { code: 'too_small', path: ['seeker', 'hoursPerWeek'], minimum: '0' },
  ],
  [
    'a string of 10 MB',
    { contacts: [{ ...ben, name: 'x'.repeat(10_000_000) }] },
    { code: 'too_big', path: ['contacts', 0, 'name'], maximum: '200 characters' },
  ],
  [
    'text that no database can store',
    { contacts: [{ ...ben, name: 'a\u0000' }] },
    { code: 'invalid_format', path: ['contacts', 0, 'name'], expected: 'storable_text' },
  ],
  [
    'a date without a time',
    { activities: [{ ...hello, at: '2026-02-01' }] },
    {
      code: 'invalid_format',
      path: ['activities', 0, 'at'],
      expected: 'iso_instant',
    },
  ],
  [
    'a code that is not one of those allowed',
    { activities: [{ ...talk, depth: 'deep' }] },
    { code: 'not_one_of', path: ['activities', 0, 'depth'], allowed: ['their_interests', 'personal', 'business'] },
  ],
  [
    'an unknown channel of a contact',
    { contacts: [{ ...ben, channel: 'moon' }] },
    {
      code: 'unknown_channel',
      path: ['contacts', 0, 'channel'],
      channel: 'moon',
      allowed: channels.map(({ id }) => id),
    },
  ],
  [
    'an unknown channel the seeker belongs to',
    { seeker: { id: 'ana', affiliations: ['family', 'moon'] } },
    {
      code: 'unknown_channel',
      path: ['seeker', 'affiliations', 1],
      channel: 'moon',
      allowed: channels.map(({ id }) => id),
    },
  ],
  [
    'a contact introduced by nobody known',
    { contacts: [{ ...ben, introducedBy: 'zoe' }] },
    { code: 'unknown_contact', path: ['contacts', 0, 'introducedBy'], contactId: 'zoe' },
  ],
  [
    'an activity with nobody known',
    { activities: [{ ...hello, contactId: 'zoe' }] },
    { code: 'unknown_contact', path: ['activities', 0, 'contactId'], contactId: 'zoe' },
  ],
  [
    'thanks for nothing known',
    { activities: [{ ...hello, type: 'thanks_sent', for: ['gift'] }] },
    { code: 'unknown_activity', path: ['activities', 0, 'for', 0], activityId: 'gift' },
  ],
  [
    'an activity before the contact was known',
    { activities: [{ ...hello, at: '2026-01-09T23:59:59Z' }] },
    {
      code: 'before_contact_known',
      path: ['activities', 0, 'at'],
      at: '2026-01-09T23:59:59.000Z',
      knownSince: '2026-01-10T00:00:00.000Z',
    },
  ],
  [
    'an activity in the future',
    { activities: [{ ...hello, at: '2026-03-02T09:00:00.001Z' }] },
    { code: 'in_the_future', path: ['activities', 0, 'at'], at: '2026-03-02T09:00:00.001Z', now: nowText },
  ],
  [
    'a contact met in the future',
    { contacts: [{ ...ben, knownSince: '2026-04-01T00:00:00Z' }], activities: [] },
    { code: 'in_the_future', path: ['contacts', 0, 'knownSince'], at: '2026-04-01T00:00:00.000Z', now: nowText },
  ],
  [
    'the same id for two contacts',
    { contacts: [ben, ben] },
    { code: 'duplicate_id', path: ['contacts', 1, 'id'], id: 'ben', firstPath: ['contacts', 0, 'id'] },
  ],
  [
    'the same id for two activities',
    { activities: [hello, { ...talk, id: 'hello' }] },
    { code: 'duplicate_id', path: ['activities', 1, 'id'], id: 'hello', firstPath: ['activities', 0, 'id'] },
  ],
  [
    'a goal in the past',
    { seeker: { id: 'ana', goal: { outcome: 'offer', by: '2026-03-02T09:00:00Z' } } },
    { code: 'goal_in_the_past', path: ['seeker', 'goal', 'by'], by: nowText, now: nowText },
  ],
  [
    'more answers recalled than people approached',
    { activities: [{ ...tally, replied: 4 }] },
    { code: 'too_big', path: ['activities', 0, 'replied'], maximum: '3 (approached)' },
  ],
  [
    'a count that ends before it begins',
    { activities: [{ ...tally, since: '2026-02-03T00:00:00Z' }] },
    { code: 'too_big', path: ['activities', 0, 'since'], maximum: '2026-02-02T00:00:00.000Z' },
  ],
]

describe('parseRecord', () => {
  it('reads JSON', () => {
    expect(parseRecord(JSON.parse(JSON.stringify(base)), { now }).success).toBe(true)
  })

  it.each(refused)('refuses %s', (_, input, issue) => {
    const whole = 'activities' in input && 'seeker' in input ? input : { ...base, ...input }
    expect(parseRecord(whole, { now })).toEqual({ success: false, issues: [issue] })
  })

  it('names every possible type where the type is unknown', () => {
    const result = parseRecord({ ...base, activities: [{ ...hello, type: 'dreamed' }] }, { now })
    expect(result).toMatchObject({ issues: [{ code: 'not_one_of', path: ['activities', 0, 'type'] }] })
    expect(result).toMatchObject({ issues: [{ allowed: expect.arrayContaining(['approach_sent', 'thanks_sent']) }] })
  })

  it('says everything that is wrong at once', () => {
    const result = parseRecord({ ...base, contacts: [ben, { ...ben, channel: 'moon' }] }, { now })
    expect(result).toMatchObject({ issues: [{ code: 'duplicate_id' }, { code: 'unknown_channel' }] })
  })

  it.each([undefined, null, 7, 'record', []])('refuses %j as a whole', (input) => {
    expect(parseRecord(input, { now }).success).toBe(false)
  })

  it("knows a portal's own channels, and only those", () => {
    const [family] = channels
    const own = [{ ...family, id: 'moon' }]
    const input = { ...base, contacts: [{ ...ben, channel: 'moon' }] }
    expect(parseRecord(input, { now, channels: own }).success).toBe(true)
    expect(parseRecord(base, { now, channels: own })).toMatchObject({ issues: [{ allowed: ['moon'] }] })
  })
})
