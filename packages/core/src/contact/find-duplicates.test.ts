import { describe, expect, it } from 'vitest'
import type { Contact } from './contact-schema.ts'
import { duplicateCandidates } from './duplicate-candidates.ts'
import { compareEntries, duplicateEntry } from './duplicate-entry.ts'
import { findDuplicates } from './find-duplicates.ts'

type Person = Omit<Contact, 'id' | 'channel' | 'offers' | 'needs' | 'tags'>

const people = (...persons: readonly Person[]): readonly Contact[] =>
  persons.map((person, index) => ({ id: `p${index}`, channel: 'alumni', offers: [], needs: [], tags: [], ...person }))

const verdictOf = (...persons: readonly Person[]): string => findDuplicates(people(...persons))[0]?.verdict ?? 'none'

const ann: Person = { name: 'Ann Lee' }
const many = (count: number, person: Person): readonly Contact[] =>
  people(...Array.from({ length: count }, () => person))

describe('findDuplicates', () => {
  it('never finds father and son of one mailbox and one employer likely to be one', () => {
    const shared = { email: 'smith@x.example', employer: 'Smith & Sons', jobTitle: 'Joiner' }
    expect(verdictOf({ name: 'John Smith Sr.', ...shared }, { name: 'John Smith Jr.', ...shared })).not.toBe('likely')
  })

  it.each(['John Smith Jr.', 'John Smith senior'])(
    'leaves open whether %s shares a mailbox with somebody else',
    (name) => {
      const email = 'smith@x.example'
      expect(verdictOf({ name, email }, { name: 'John Smith', email })).toBe('possible')
    },
  )

  it.each<readonly [string, Person, Person, string]>([
    [
      'one name in two scripts, and one mailbox',
      { name: 'Иван Петров', email: 'ip@x.example' },
      { name: 'Ivan Petrov', email: 'ip@x.example' },
      'likely',
    ],
    [
      'the same e-mail address and name',
      { ...ann, email: 'A.Lee@gmail.com' },
      { ...ann, email: 'alee+x@gmail.com' },
      'likely',
    ],
    [
      'the same profile and name',
      { ...ann, profileUrl: 'https://www.linkedin.com/in/annlee/' },
      { ...ann, profileUrl: 'linkedin.com/in/AnnLee' },
      'likely',
    ],
    ['the same name and employer', { ...ann, employer: 'Acme Inc.' }, { name: 'LEE, Ann', employer: 'ACME' }, 'likely'],
    [
      'the same e-mail address, one name missing',
      { ...ann, email: 'a@lee.org' },
      { name: '?', email: 'a@lee.org' },
      'likely',
    ],
    ['the same name alone', ann, ann, 'possible'],
    [
      'umlauts written and spelled out',
      { name: 'Jürgen Müller', employer: 'Acme' },
      { name: 'Juergen Mueller', employer: 'Acme' },
      'likely',
    ],
    [
      'Nordic letters written and spelled out, abbreviated',
      { name: 'J. Sørås', email: 'js@x.example' },
      { name: 'Jon Soeraas', email: 'js@x.example' },
      'likely',
    ],
    [
      'a title or none',
      { name: 'Dr. med. univ. Hans Wolf', employer: 'Acme' },
      { name: 'Hans Wolf', employer: 'Acme' },
      'likely',
    ],
    [
      'the same e-mail address in Unicode and in punycode',
      { ...ann, email: 'a@münchen.example' },
      { ...ann, email: 'a@xn--mnchen-3ya.example' },
      'likely',
    ],
    [
      'employers with another legal form',
      { ...ann, employer: 'Müller Sp. z o.o.' },
      { ...ann, employer: 'Mueller S.A. de C.V.' },
      'likely',
    ],
    [
      'a nickname and the same employer',
      { name: 'Bob Lee', employer: 'Acme' },
      { name: 'Robert Lee', employer: 'Acme' },
      'possible',
    ],
    [
      'an initial and the same employer',
      { name: 'A. Lee', employer: 'Acme' },
      { ...ann, employer: 'Acme' },
      'possible',
    ],
    [
      'the same profile, another name',
      { ...ann, profileUrl: 'x.com/ann' },
      { name: 'Bea Kay', profileUrl: 'x.com/ann' },
      'possible',
    ],
    [
      'the same e-mail address, another family name',
      { ...ann, email: 'a@lee.org' },
      { name: 'Ann Kay', email: 'a@lee.org' },
      'possible',
    ],
    ['the same name and office', { ...ann, email: 'info@lee.org' }, { ...ann, email: 'info@lee.org' }, 'possible'],
    ['a couple sharing an address', { ...ann, email: 'us@lee.org' }, { name: 'Bob Lee', email: 'us@lee.org' }, 'none'],
    [
      'an office sharing an address',
      { ...ann, email: 'info@lee.org' },
      { name: 'Bob Kay', email: 'info@lee.org' },
      'none',
    ],
    [
      'the same name with other addresses and profiles',
      { ...ann, email: 'a@lee.org', profileUrl: 'linkedin.com/in/a' },
      { ...ann, email: 'b@lee.org', profileUrl: 'linkedin.com/in/b' },
      'none',
    ],
    ['father and son', { name: 'John Lee Sr.' }, { name: 'John Lee Jr.' }, 'none'],
    ['two people without a name', { name: 'Unknown' }, { name: 'LinkedIn Member' }, 'none'],
    ['an initial alone', { name: 'A. Lee' }, ann, 'none'],
    ['two colleagues', { ...ann, employer: 'Acme' }, { name: 'Bob Kay', employer: 'Acme' }, 'none'],
  ])('takes %s as it should', (_, first, second, verdict) => {
    expect(verdictOf(first, second)).toBe(verdict)
  })

  it('says why, what supports it most first, with the values as written', () => {
    const [first, second] = [
      { ...ann, employer: 'Acme Inc.' },
      { name: 'LEE, Ann', employer: 'ACME' },
    ]
    expect(findDuplicates(people(first, second))).toEqual([
      {
        contactIds: ['p0', 'p1'],
        score: expect.closeTo(0.953, 3),
        verdict: 'likely',
        reasons: [
          { code: 'same_name', weight: 4.5, facts: { first: 'Ann Lee', second: 'LEE, Ann' } },
          { code: 'same_employer', weight: 2.5, facts: { first: 'Acme Inc.', second: 'ACME' } },
        ],
      },
    ])
  })

  it('takes people of whom one introduced the other for two', () => {
    const [first, second] = people({ ...ann, employer: 'Acme' }, { ...ann, employer: 'Acme', introducedBy: 'p0' })
    expect(first && second && findDuplicates([first, second])).toEqual([])
  })

  it('trusts a name less the more contacts bear it', () => {
    const scores = [2, 3, 5].map((count) => findDuplicates(many(count, ann), { minimumScore: 0 })[0]?.score ?? 0)
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
    expect(new Set(scores).size).toBe(3)
  })

  it('trusts an address less the more names share it', () => {
    const shared = people(
      ...['Ann Lee', 'Ann Lee', 'Bo Kay', 'Cy May', 'Di Ray'].map((name) => ({ name, email: 'a@b.org' })),
    )
    expect(findDuplicates(shared)[0]?.reasons.map(({ code }) => code)).toContain('common_email')
  })

  it('still finds somebody imported thirty times', () => {
    const imported = many(30, { ...ann, email: 'ann@lee.org', employer: 'Acme' })
    const found = findDuplicates(imported)
    expect(found.every(({ verdict }) => verdict === 'likely')).toBe(true)
    expect(new Set(found.flatMap(({ contactIds }) => contactIds)).size).toBe(30)
  })

  it('compares the same pairs of many similar contacts, independent of their order', () => {
    const alike = many(60, { ...ann, employer: 'Acme' })
    const reordered = [...alike.filter((_, index) => index % 2), ...alike.filter((_, index) => index % 2 === 0)]
    expect(findDuplicates(reordered, { minimumScore: 0 })).toEqual(findDuplicates(alike, { minimumScore: 0 }))
  })

  it('looks on where less certain ones are asked for', () => {
    const [unlikely] = findDuplicates(people({ name: 'A. Lee' }, ann), { minimumScore: 0 })
    expect(unlikely?.verdict).toBe('unlikely')
  })

  it.each<readonly [string, Person]>([
    ['are called Unknown', { name: 'Unknown' }],
    ['have the same name', ann],
    ['are the same in everything', { ...ann, email: 'a@lee.org', profileUrl: 'x.com/ann', employer: 'Acme' }],
  ])('compares each contact with a limited number of others when all of them %s', (_, person) => {
    const entries = many(2_000, person).map(duplicateEntry).sort(compareEntries)
    expect(duplicateCandidates(entries).length).toBeLessThanOrEqual(2_000 * 10)
  })
})
