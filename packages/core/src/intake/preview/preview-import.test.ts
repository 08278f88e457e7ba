import { describe, expect, it } from 'vitest'
import { enForImports } from '../../en.ts'
import { esForImports } from '../../es.ts'
import {
  type Contact,
  deriveSituation,
  describeReview,
  dueContacts,
  en,
  type NetworkingRecord,
  planWeek,
  review,
} from '../../index.ts'
import {
  applyImport,
  describeChannelGuess,
  describeImport,
  type Imported,
  type ImportedContact,
  previewImport,
  undoImport,
} from '../../intake.ts'

const now = new Date('2026-03-02T09:00:00Z')

function known(id: string, fields: Partial<Contact> = {}): Contact {
  return { id, name: id, channel: 'alumni', offers: [], needs: [], tags: [], ...fields }
}

function recordOf(...contacts: readonly Contact[]): NetworkingRecord {
  return { seeker: { id: 'sam', affiliations: [], selfReports: [] }, contacts, activities: [], appointments: [] }
}

type Entry = Partial<ImportedContact> & { readonly name: string }

function filesOf(...people: readonly Entry[]): Imported {
  const contacts = people.map((person, index) => ({
    key: `key-${index}`,
    labels: [],
    source: { file: 'Connections.csv', line: index + 2 },
    ...person,
  }))
  const files = [
    { name: 'Connections.csv', format: 'linkedin_connections', rows: 1 },
    { name: 'book.vcf', format: 'vcard', rows: 1 },
  ] as const
  return { contacts, activities: [], employers: [], issues: [], files }
}

const inBook = { source: { file: 'book.vcf', line: 1 } }

describe('a preview of an import', () => {
  it('fills what is empty and leaves alone what the record says', () => {
    const record = recordOf(known('ana', { name: 'Ana Ruiz', email: 'ana@example.org', employer: 'Acme' }))
    const files = filesOf({ name: 'Ana Ruiz', email: 'Ana@example.org', employer: 'Beta', jobTitle: 'Clerk' })
    const [ana] = previewImport(record, files, { now }).updated
    expect(ana?.changes).toEqual([{ field: 'jobTitle', to: 'Clerk' }])
    expect(ana?.conflicts).toEqual([{ field: 'employer', has: 'Acme', says: 'Beta' }])
  })

  it('overwrites the fields that the seeker names', () => {
    const record = recordOf(known('ana', { name: 'Ana Ruiz', email: 'ana@example.org', employer: 'Acme' }))
    const files = filesOf({ name: 'Ana Ruiz', email: 'ana@example.org', employer: 'Beta' })
    const [ana] = previewImport(record, files, { now, choices: { overwrite: ['employer'] } }).updated
    expect(ana?.changes).toEqual([{ field: 'employer', from: 'Acme', to: 'Beta' }])
  })

  it('asks about somebody of whom only the name agrees, and adds them meanwhile', () => {
    const record = recordOf(known('ana', { name: 'Ana Ruiz' }))
    const preview = previewImport(record, filesOf({ name: 'Ana Ruiz' }), { now })
    expect(preview.added[0]?.mayBe).toMatchObject([{ contactId: 'ana' }])
    const choices = { people: [{ key: 'key-0', contactId: 'ana' }] }
    expect(previewImport(record, filesOf({ name: 'Ana Ruiz' }), { now, choices })).toMatchObject({ added: [] })
  })

  it('puts together one person of LinkedIn and an address book', () => {
    const files = filesOf(
      { name: 'Ana Ruiz', profileUrl: 'https://linkedin.com/in/ana', email: 'ana@example.org' },
      { name: 'Ana Ruiz', email: 'ana@example.org', phone: '+34 600', labels: ['Friends'], ...inBook },
    )
    const { added } = previewImport(recordOf(), files, { now })
    expect(added).toMatchObject([
      { keys: ['key-0', 'key-1'], contact: { phone: '+34 600', channel: 'friends_and_neighbors' } },
    ])
  })

  it('never makes father and son one, though a third entry resembles both', () => {
    const mailbox = { email: 'perez@example.org', employer: 'Perez' }
    const files = filesOf(
      { name: 'Juan Pérez Sr.', ...mailbox },
      { name: 'Juan Pérez Jr.', ...mailbox },
      { name: 'Juan Pérez', ...mailbox },
    )
    const people = previewImport(recordOf(), files, { now }).added
    expect(people.map(({ keys }) => keys).sort()).toEqual([['key-0'], ['key-1'], ['key-2']])
    expect(people.every(({ mayBe }) => mayBe.length > 0)).toBe(true)
  })

  it.each([
    [{ labels: ['Iglesia San Juan'] }, 'place_of_worship', true],
    [{ labels: ['Friends from work'] }, 'past_coworkers', false],
    [{ employer: 'ACME Inc.' }, 'past_coworkers', false],
    [{ email: 'ana@cs.uni.example' }, 'alumni', false],
    [{ employer: 'First Church' }, 'online_network', false],
  ])('guesses of %j the channel %s', (fields, channel, isSensitive) => {
    const past = { pastEmployers: ['Acme'], channelsByDomain: { 'uni.example': 'alumni' } }
    const [ana] = previewImport(recordOf(), filesOf({ name: 'Ana', ...fields }), { now, ...past }).added
    expect(ana?.channel).toMatchObject({ channel, isSensitive })
  })

  it('leaves out what a record cannot hold, and says so', () => {
    const files = filesOf({ name: 'Ana', lastContactedAt: new Date('2027-01-01') }, { name: '\u200b' })
    const preview = previewImport(recordOf(), files, { now })
    expect(preview.added[0]?.leftOut).toMatchObject([{ field: 'lastContactedAt', issue: { code: 'in_the_future' } }])
    expect(preview.skipped).toMatchObject([{ key: 'key-1', because: { code: 'not_valid' } }])
  })

  it('lets a few of 1,200 people come due each week, those who matter most first', () => {
    const people = Array.from({ length: 1_200 }, (_, index) => ({ name: `Ana Nr${index}`, jobTitle: 'Clerk' }))
    const files = filesOf(...people, { name: 'Eva Boss', jobTitle: 'Director', employer: 'Acme' })
    const record = { ...recordOf(), targetEmployers: [{ id: 'acme', name: 'Acme' }] }
    const preview = previewImport(record, files, { now })
    const next = applyImport(record, preview, { now }).record
    expect(preview.added[0]?.contact.name).toBe('Eva Boss')
    expect(dueContacts(deriveSituation(next, { now }).relationships, { now })).toHaveLength(5)
    expect(planWeek(next, { now }).actions.length).toBeLessThan(10)
    expect(describeReview(review(next, { now }), en)).toContain('You have listed 1,201 people')
  })
})

describe('undoing an import', () => {
  it('keeps what was edited or used since, and says so', () => {
    const record = recordOf(known('eva', { name: 'Eva Lee', email: 'eva@example.org' }))
    const files = filesOf({ name: 'Ana' }, { name: 'Tom' }, { name: 'Eva Lee', email: 'eva@example.org', phone: '1' })
    const { record: next, batch } = applyImport(record, previewImport(record, files, { now }), { now })
    const idOf = (name: string): string => next.contacts.find((contact) => contact.name === name)?.id ?? ''
    const later: NetworkingRecord = {
      ...next,
      contacts: next.contacts.map((contact) => (contact.id === 'eva' ? { ...contact, phone: '2' } : contact)),
      activities: [{ id: 'a', type: 'help_given', at: now, contactId: idOf('Tom') }],
    }
    const { record: undone, left } = undoImport(later, batch)
    expect(undone.contacts.map(({ name }) => name)).toEqual(['Eva Lee', 'Tom'])
    expect(left).toEqual([
      { kind: 'contact', id: idOf('Tom'), code: 'used_since' },
      { kind: 'contact', id: 'eva', field: 'phone', code: 'edited_since' },
    ])
  })
})

describe('what is said of an import', () => {
  it.each([enForImports, esForImports])('is whole sentences', (sentences) => {
    const record = recordOf(known('ana', { name: 'Ana Ruiz' }))
    const source = { file: 'Connections.csv', line: 7 }
    const issue = {
      code: 'unreadable_cell',
      column: 'Date',
      text: 'x',
      expected: 'date',
      source,
      severity: 'warning',
    } as const
    const files = { ...filesOf({ name: 'Ana Ruiz', labels: ['Church'] }), issues: [issue] }
    const preview = previewImport(record, files, { now })
    const said = [
      ...describeImport(preview, sentences),
      ...describeChannelGuess(preview.added[0]?.channel ?? missing, sentences),
    ]
    expect(said).toMatchSnapshot()
  })
})

const missing = {
  channel: '',
  isSensitive: false,
  because: { code: 'channel_unknown', facts: {}, evidence: 'own_word' },
} as const
