import { describe, expect, it } from 'vitest'
import { csvLine } from '../../../test/import-files/csv-line.ts'
import { readImport } from '../read-import.ts'

/** A table with one row, of which only some cells are filled. */
function rowOf(header: string, filled: Readonly<Record<string, string>>, delimiter = ','): string {
  const cells = header.split(',')
  return [cells, cells.map((name) => filled[name] ?? '')].map((row) => csvLine(row, delimiter)).join('\r\n')
}

const newGoogle =
  'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value'
const oldGoogle =
  'Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title'
const outlook =
  'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Phone,Mobile Phone,Categories,E-mail Address,E-mail Type,E-mail Display Name,Notes,Web Page'
const outlookInGerman =
  'Anrede,Vorname,Weitere Vornamen,Nachname,Suffix,Firma,Abteilung,Position,Straße geschäftlich,Telefon geschäftlich,Mobiltelefon,Kategorien,E-Mail-Adresse,Notizen,Webseite'

const ana = { name: 'Ana Ruiz', employer: 'Acme', jobTitle: 'CTO', email: 'ana@example.org' }

describe('an address book', () => {
  it.each([
    [
      'google_contacts',
      newGoogle,
      {
        ...{ 'First Name': 'Ana', 'Last Name': 'Ruiz', 'Organization Name': 'Acme', 'Organization Title': 'CTO' },
        ...{ Labels: 'Friends ::: * Work ::: * myContacts', 'E-mail 1 - Value': 'ana@example.org ::: a@example.com' },
      },
      { labels: ['Friends', 'Work'] },
    ],
    [
      'google_contacts',
      oldGoogle,
      {
        ...{ Name: 'Ana Ruiz', 'Given Name': 'Ana', 'Family Name': 'Ruiz', 'Organization 1 - Name': 'Acme' },
        ...{
          'Organization 1 - Title': 'CTO',
          'Group Membership': '* myContacts',
          'E-mail 1 - Value': 'ana@example.org',
        },
      },
      { labels: [] },
    ],
    [
      'outlook_contacts',
      outlook,
      {
        ...{ Title: 'Dr.', 'First Name': 'Ana', 'Last Name': 'Ruiz', Company: 'Acme', 'Job Title': 'CTO' },
        ...{ Categories: 'Club; Work', 'E-mail Address': 'ana@example.org', 'Mobile Phone': "'+34 600" },
      },
      { labels: ['Club', 'Work'], phone: '+34 600' },
    ],
    [
      'outlook_contacts',
      outlookInGerman,
      { Vorname: 'Ana', Nachname: 'Ruiz', Firma: 'Acme', Position: 'CTO', 'E-Mail-Adresse': 'ana@example.org' },
      {},
    ],
  ])('of the format %s is read', async (format, header, filled, more) => {
    const { contacts, files, issues } = await readImport(rowOf(header, filled))
    expect([files[0]?.format, issues]).toEqual([format, []])
    expect(contacts[0]).toMatchObject({ ...ana, ...more })
  })
})

describe('any other table', () => {
  it.each([
    ['Name,Company,Email,Notes', 'Ana Ruiz,Acme,ana@example.org,hello', { note: 'hello' }],
    ['Nom;Entreprise;Courriel', 'Ana Ruiz;Acme;ana@example.org', {}],
    ['Nombre\tEmpresa\tCorreo', 'Ana Ruiz\tAcme\tana@example.org', {}],
    ['who,reach,Firma', 'Ana Ruiz,ana@example.org,Acme', {}],
    ['Our list\n\nFull name,Works at,Mail', 'Ana Ruiz,Acme,ana@example.org', {}],
    ['Name,Company,E-mail,Channel', 'Ana Ruiz,Acme,ana@example.org,alumni', { channel: 'alumni' }],
    ['Name,Company,E-mail,Channel', 'Ana Ruiz,Acme,ana@example.org,Rotary', { labels: ['Rotary'] }],
  ])('is read by its headers and cells: %s', async (header, row, more) => {
    const { contacts, files } = await readImport(`${header}\n${row}\n`)
    expect(files[0]?.format).toBe('mapped_csv')
    expect(contacts[0]).toMatchObject({ name: 'Ana Ruiz', email: 'ana@example.org', employer: 'Acme', ...more })
  })

  it('is read without a header where its first row is an entry', async () => {
    const { contacts, files } = await readImport('Ana Ruiz,ana@example.org\nBo Lin,bo@example.org\n')
    expect(contacts.map(({ name, source }) => [name, source.line])).toEqual([
      ['Ana Ruiz', 1],
      ['Bo Lin', 2],
    ])
    expect(files[0]?.columns).toEqual({ 'Column 1': 'name', 'Column 2': 'email' })
  })

  it('shows what it was read as, and is read as the user says', async () => {
    const text = 'A,B,C\nAna,Ruiz,3/4/2026\n'
    const guess = await readImport(text)
    expect(guess.issues).toMatchObject([{ code: 'missing_column', headers: ['A', 'B', 'C'] }])
    const columns = { A: 'given_name', B: 'family_name', C: 'known_since' } as const
    const { contacts, issues } = await readImport(text, { columns, dayFirst: true, timeZone: 'Europe/Madrid' })
    expect(issues).toEqual([])
    expect(contacts[0]).toMatchObject({ name: 'Ana Ruiz', knownSince: new Date('2026-04-02T22:00:00Z') })
  })

  it.each([
    [['3/4/2026', '13/4/2026'], '2026-04-03', []],
    [['3/4/2026', '4/13/2026'], '2026-03-04', []],
    [['3/4/2026', '4/5/2026'], '2026-03-04', ['ambiguous_dates']],
  ])('decides for a whole column whether days come first: %j', async (dates, day, codes) => {
    const rows = dates.map((date, index) => `P${index},${date}`)
    const { contacts, issues } = await readImport(['Name,Last contact', ...rows].join('\n'))
    expect(contacts[0]?.lastContactedAt?.toISOString().slice(0, 10)).toBe(day)
    expect(issues.map(({ code }) => code)).toEqual(codes)
  })

  it.each([
    [
      ['"Ruiz, Ana"', '"van Dam, Bo"', 'Cher'],
      ['Ana Ruiz', 'Bo van Dam', 'Cher'],
    ],
    [
      ['Ana Ruiz', '"Tom Abara, MBA"', 'Bo Lin'],
      ['Ana Ruiz', 'Tom Abara, MBA', 'Bo Lin'],
    ],
  ])('turns family names round where most come first: %j', async (names, expected) => {
    const { contacts } = await readImport(['Name,Phone', ...names.map((name) => `${name},1`)].join('\n'))
    expect(contacts.map(({ name }) => name)).toEqual(expected)
  })

  it('puts together what two rows say of one person', async () => {
    const rows = ['Ana Ruiz,a@example.org,', 'Ana R.,A@example.org,+34 600']
    const { contacts, issues } = await readImport(['Name,E-mail,Phone', ...rows].join('\n'))
    expect(contacts).toMatchObject([{ name: 'Ana Ruiz', phone: '+34 600', source: { line: 2 } }])
    expect(issues).toMatchObject([{ code: 'duplicate_row', firstLine: 2, source: { line: 3 } }])
  })

  it('keeps two people of one name apart by their employers', async () => {
    const { contacts, issues } = await readImport('Name,Company\nAna Ruiz,Acme\nAna Ruiz,Initech\nAna Ruiz,Initech\n')
    expect(contacts.map(({ key }) => key)).toEqual(['name:ana ruiz', 'name:ana ruiz@Initech'])
    expect(issues).toMatchObject([{ code: 'duplicate_row', firstLine: 3, source: { line: 4 } }])
  })
})

describe('several files', () => {
  it('say together what each says of a person', async () => {
    const { contacts } = await readImport([
      { name: 'a.csv', content: 'Name,E-mail,Company\nAna Ruiz,ana@example.org,Acme\n' },
      {
        name: 'b.vcf',
        content: 'BEGIN:VCARD\nFN:Ana R.\nEMAIL:ANA@example.org\nTEL:+34\nCATEGORIES:Work\nEND:VCARD\n',
      },
    ])
    expect(contacts).toMatchObject([{ name: 'Ana Ruiz', employer: 'Acme', phone: '+34', labels: ['Work'] }])
  })

  it('let the earlier acquaintance and the later contact stand', async () => {
    const file = (name: string, year: number) => ({
      name,
      content: `Name,Met on,Last contact\nAna Ruiz,${year}-01-01,${year}-02-01\n`,
    })
    const { contacts } = await readImport([file('a.csv', 2024), file('b.csv', 2026), file('c.csv', 2020)])
    expect(contacts[0]).toMatchObject({ knownSince: new Date('2020-01-01'), lastContactedAt: new Date('2026-02-01') })
  })
})
