import { describe, expect, it } from 'vitest'
import type { Contact } from './contact-schema.ts'
import { mergeFields } from './merge-fields.ts'
import type { MergePolicy } from './merge-policy.ts'

const bare: Contact = { id: 'a', name: 'Ann Lee', channel: 'alumni', offers: [], needs: [], tags: [] }
const early = new Date('2024-01-01T00:00:00.000Z')
const late = new Date('2025-01-01T00:00:00.000Z')

const first: Contact = {
  ...bare,
  employer: 'Acme',
  email: 'ann@acme.com',
  knownSince: late,
  lastContactedAt: early,
  yearsShared: 2,
  offers: ['Figma', 'hiring'],
}
const second: Contact = {
  ...bare,
  id: 'b',
  name: 'Ann Lee-Jones',
  channel: 'friends',
  employer: 'Acme Incorporated',
  jobTitle: 'Designer',
  knownSince: early,
  lastContactedAt: late,
  yearsShared: 5,
  offers: ['figma', 'mentoring'],
  needs: ['a designer'],
}

describe('mergeFields', () => {
  it('keeps what the kept contact says, fills what is missing, and joins dates and tags', () => {
    expect(mergeFields(first, second)).toEqual({
      ...first,
      jobTitle: 'Designer',
      knownSince: early,
      lastContactedAt: late,
      yearsShared: 5,
      offers: ['Figma', 'hiring', 'mentoring'],
      needs: ['a designer'],
    })
  })

  it.each<readonly [MergePolicy, Partial<Contact>]>([
    [{ name: 'longest' }, { name: 'Ann Lee-Jones' }],
    [
      { name: 'other', channel: 'other' },
      { name: 'Ann Lee-Jones', channel: 'friends' },
    ],
    [{ employer: 'longest' }, { employer: 'Acme Incorporated' }],
    [{ email: 'other' }, { email: 'ann@acme.com' }],
    [
      { knownSince: 'keep', lastContactedAt: 'keep' },
      { knownSince: late, lastContactedAt: early },
    ],
    [
      { offers: 'other', needs: 'keep' },
      { offers: ['figma', 'mentoring'], needs: [] },
    ],
  ])('follows %j', (policy, expected) => {
    expect(mergeFields(first, second, policy)).toMatchObject(expected)
  })

  it('keeps no more tags than a contact may have', () => {
    const tags = (prefix: string): readonly string[] => Array.from({ length: 40 }, (_, index) => `${prefix}${index}`)
    expect(mergeFields({ ...bare, needs: tags('a') }, { ...bare, needs: tags('b') }).needs).toHaveLength(50)
  })

  it.each([
    ['Likes chess', 'Two kids', 'Likes chess\n\nTwo kids'],
    ['Likes chess a lot', 'Likes chess', 'Likes chess a lot'],
    ['a'.repeat(1_997), '🙂', `${'a'.repeat(1_997)}\n\n`],
  ])('keeps two notes below each other, as far as there is room', (one, other, expected) => {
    expect(mergeFields({ ...bare, note: one }, { ...bare, note: other }).note).toBe(expected)
  })

  it('says of nobody that they came through themselves', () => {
    expect(mergeFields(bare, { ...bare, id: 'b', introducedBy: 'a' })).toEqual(bare)
    expect(mergeFields(bare, { ...bare, id: 'b', introducedBy: 'b' })).toEqual(bare)
  })
})
