import { describe, expect, it } from 'vitest'
import type { Issue } from '../issue/issue.ts'
import { describeIssue } from './describe.ts'
import { en } from './en/en.ts'

const path = ['contacts', 3, 'channel'] as const

const issues: readonly (readonly [Issue, string])[] = [
  [{ code: 'required', path }, 'This is required.'],
  [{ code: 'too_big', path, maximum: '200 characters' }, 'The maximum is 200 characters.'],
  [{ code: 'too_small', path, minimum: '1 characters' }, 'This needs at least one character.'],
  [{ code: 'too_small', path, minimum: '0' }, 'The minimum is 0.'],
  [{ code: 'too_small', path, minimum: '1900-01-01T00:00:00.000Z' }, 'The minimum is 1900-01-01.'],
  [{ code: 'invalid_type', path, expected: 'int' }, 'This must be a whole number.'],
  [{ code: 'not_one_of', path, allowed: ['a', 'b'] }, 'Allowed are: a, b.'],
  [{ code: 'unrecognized_field', path, fields: ['age'] }, 'Not known here: age.'],
  [
    { code: 'unknown_channel', path, channel: 'moon', allowed: ['family', 'alumni'] },
    'There is no channel “moon”. Allowed are: family, alumni.',
  ],
  [
    { code: 'unknown_channel', path, channel: 'friends', allowed: ['family', 'friends_and_neighbors'] },
    'There is no channel “friends”. Did you mean “friends_and_neighbors”? Allowed are: family, friends_and_neighbors.',
  ],
  [{ code: 'unknown_contact', path, contactId: 'zoe' }, 'There is no contact with the id “zoe”.'],
  [
    { code: 'duplicate_id', path, id: 'ben', firstPath: ['contacts', 0, 'id'] },
    'The id “ben” is used already at contacts.0.id.',
  ],
  [{ code: 'duplicate_id', path, id: 'ben', firstPath: [] }, 'The id “ben” is used already.'],
  [
    { code: 'in_the_future', path, at: '2026-04-01', now: '2026-03-02' },
    '2026-04-01 is in the future; it is 2026-03-02.',
  ],
]

describe('an issue as a sentence', () => {
  it.each(issues)('of %j is “%s”', (issue, sentence) => {
    expect(describeIssue(issue, en)).toBe(sentence)
  })
})
