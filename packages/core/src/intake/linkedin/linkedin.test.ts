import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  connectedOn,
  connectionGenerations,
  connectionLines,
  invitationLines,
  messageLines,
} from '../../../test/import-files/linkedin-files.ts'
import { madeUpPerson } from '../../../test/import-files/made-up-person.ts'
import { parseRecord } from '../../record/parse-record.ts'
import { keysOf } from '../../value/keys-of.ts'
import { readImport } from '../read-import.ts'

const text = (lines: Iterable<string>): string => [...lines].join('')

describe('connections of LinkedIn', () => {
  it.each(keysOf(connectionGenerations))('are read as written %s', async (generation) => {
    const { contacts, issues, files } = await readImport(text(connectionLines(60, generation)))
    expect(contacts).toHaveLength(58)
    expect(files).toEqual([{ name: 'file', format: 'linkedin_connections', rows: 60 }])
    expect(issues.map(({ code }) => code)).toEqual(['blank_people'])
    expect(issues[0]).toMatchObject({ count: 2 })
    const { given, family, company } = madeUpPerson(4)
    expect(contacts[3]).toMatchObject({ name: `${given} ${family}`, employer: company, knownSince: connectedOn(4) })
  })

  it.each([
    ['UTF-8 with a byte order mark', (all: string) => Buffer.from(`\ufeff${all}`)],
    ['UTF-16 LE', (all: string) => Buffer.from(`\ufeff${all}`, 'utf16le')],
    ['UTF-16 LE without a mark', (all: string) => Buffer.from(all, 'utf16le')],
    ['UTF-16 BE', (all: string) => Buffer.from(`\ufeff${all}`, 'utf16le').swap16()],
  ])('are the same in %s', async (_, encode) => {
    const all = text(connectionLines(90))
    const { contacts } = await readImport(new Uint8Array(encode(all)))
    expect(contacts).toEqual((await readImport(all)).contacts)
  })

  it('are read in Windows-1252, also where the first accent comes late', async () => {
    const start = text(connectionLines(0, 'saved_by_a_spreadsheet')) + 'Bo;Lin;;Acme;CTO;01.02.2024\r\n'.repeat(100)
    const bytes = [
      ...Buffer.from(start),
      ...Buffer.from('Andr\xe9;M\xfcller;;\x80uro \x96 Co;CTO;01.02.2024\r\n', 'latin1'),
    ]
    const { contacts } = await readImport(new Uint8Array(bytes))
    expect(contacts.at(-1)).toMatchObject({ name: 'André Müller', employer: '€uro – Co' })
  })

  it.each([
    ['Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am', '2. März 2024'],
    ['Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion', '02 mars 2024'],
    ['Nombre,Apellidos,URL,Correo electrónico,Empresa,Puesto,Conectado el', '2 de marzo de 2024'],
    ['Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Data di collegamento', '2 mar 2024'],
    ['Nome,Sobrenome,URL,Email,Empresa,Cargo,Conectado em', '02/03/2024'],
    ['Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op', '2 maart 2024'],
    ['FirstName,LastName,ConnectedOn,URL,Email,Company,Position', '2024-03-02'],
  ])('have headers such as %s', async (header, date) => {
    const cells = ['Ana', 'Ruiz', 'https://www.linkedin.com/in/ana', 'ana@example.org', 'Acme', 'CTO', date]
    const row = header.startsWith('FirstName') ? [...cells.slice(0, 2), date, ...cells.slice(2, 6)] : cells
    const { contacts, files } = await readImport(`${header}\n${row.join(',')}\n`, { dayFirst: true })
    expect(files[0]?.format).toBe('linkedin_connections')
    expect(contacts[0]).toMatchObject({
      ...{ name: 'Ana Ruiz', email: 'ana@example.org', employer: 'Acme', jobTitle: 'CTO' },
      knownSince: new Date('2024-03-02T00:00:00Z'),
    })
  })
})

describe('names at LinkedIn', () => {
  it.each([
    ['Tom,"Abara, MBA, PMP"', 'Tom Abara'],
    ['Martin,"King, Jr."', 'Martin King Jr.'],
    ['Ana,"Ruiz,"', 'Ana Ruiz'],
    ['" ,",Ruiz', ', Ruiz'],
  ])('are kept without degrees: %s', async (cells, name) => {
    const { contacts } = await readImport(`First Name,Last Name,Connected On\n${cells},05 Mar 2024\n`)
    expect(contacts[0]?.name).toBe(name)
  })
})

describe('an export of LinkedIn', () => {
  const files = {
    'Basic/Connections.csv': strToU8(text(connectionLines(40))),
    'Basic/Invitations.csv': strToU8(text(invitationLines(20))),
    'Basic/messages.csv': strToU8(text(messageLines(10))),
    'Basic/Positions.csv': strToU8('Company Name,Title\nAcme,CTO\n'),
  }

  it('gives approaches, answers and last contacts without anything logged', async () => {
    const { contacts, activities, files: read } = await readImport(zipSync(files), { name: 'export.zip' })
    expect(read.map(({ format }) => format)).toEqual([
      ...['linkedin_connections', 'linkedin_invitations', 'linkedin_messages'],
    ])
    const of = (key: string) => activities.filter((one) => one.key.startsWith(`${key}:`))
    expect([of('invitation'), of('accepted'), of('message'), of('answer')].map((all) => all.length)).toEqual([
      20, 20, 10, 5,
    ])
    const [first] = of('invitation')
    const accepted = of('accepted')[0]?.activity
    expect(accepted).toMatchObject({ type: 'reply_received', answer: 'accepted', at: connectedOn(1) })
    const person = contacts.find(({ key }) => key === (accepted && 'contactId' in accepted && accepted.contactId))
    expect(person?.knownSince).toEqual(first?.activity.at)
    expect(contacts.filter(({ lastContactedAt }) => lastContactedAt)).toHaveLength(5)
  })

  it('breaks no rule of a record', async () => {
    const { contacts, activities } = await readImport(zipSync(files))
    const record = {
      seeker: { id: 'sam' },
      contacts: contacts.map(({ key, source, labels, ...contact }) => ({
        ...contact,
        id: key,
        channel: 'online_network',
      })),
      activities: activities.map(({ activity }, index) => ({ ...activity, id: `${index}` })),
    }
    expect(parseRecord(record, { now: new Date('2026-03-02T09:00:00Z') })).toMatchObject({ success: true })
  })

  it('gives the same keys each time, and keeps nothing of what was written', async () => {
    const [once, again] = [await readImport(zipSync(files)), await readImport(zipSync(files))]
    expect(again).toEqual(once)
    expect(JSON.stringify(once)).not.toMatch(/How, are|Hello/)
  })

  it.each([
    ['connections are missing', { 'Invitations.csv': files['Basic/Invitations.csv'] }],
    [
      'connections are cut off',
      {
        'Connections.csv': strToU8(text(connectionLines(1)).replace(/in\/[^,]*/, 'in/x')),
        'Invitations.csv': files['Basic/Invitations.csv'],
      },
    ],
  ])('makes nothing of invitations where %s, rather than that nobody answers', async (_, zip) => {
    const { activities, issues } = await readImport(zipSync(zip))
    expect(activities).toEqual([])
    expect(issues).toMatchObject([{ code: 'few_matches', invitations: 20, severity: 'refused' }])
  })

  it('has one answer for somebody who was invited twice, and says the same where a file is given twice', async () => {
    const lines = [...invitationLines(1)]
    const twice = [...lines, (lines[1] ?? '').replace(/\d+\/\d+\/\d+,/, '1/3/18,')].join('')
    const content = { name: 'Connections.csv', content: text(connectionLines(1)) }
    const once = await readImport([content, { name: 'Invitations.csv', content: twice }])
    expect(once.activities.map(({ activity }) => [activity.type, activity.at.toISOString().slice(0, 10)])).toEqual([
      ...[
        ['approach_sent', '2018-01-31'],
        ['reply_received', '2018-02-02'],
        ['approach_sent', '2018-01-03'],
      ],
    ])
    const again = await readImport([content, ...['a.csv', 'b.csv'].map((name) => ({ name, content: twice }))])
    expect(again.activities).toHaveLength(3)
  })

  it('does not answer an invitation before it was sent', async () => {
    const { activities } = await readImport([
      { name: 'Connections.csv', content: text(connectionLines(1)) },
      { name: 'Invitations.csv', content: text(invitationLines(1)).replace(/\d+\/\d+\/\d+,/, '2/3/18,') },
    ])
    expect(activities.map(({ activity }) => activity.at)).toEqual([...Array(2).fill(new Date('2018-02-03T21:05:00Z'))])
  })
})

describe('messages of LinkedIn', () => {
  const header = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER'
  const line = (id: string, from: string, to: string, date: string, folder = 'INBOX'): string =>
    `${id},,${from},https://www.linkedin.com/in/${from},${to},${date} 10:00:00 UTC,,hi,${folder}`

  it.each([
    [
      'an approach and its answer',
      ['c1,sam,ana,2025-01-01', 'c1,ana,sam,2025-01-03'],
      ['approach_sent', 'reply_received'],
    ],
    ['no approach where the other wrote first', ['c1,ana,sam,2025-01-01', 'c1,sam,ana,2025-01-03'], []],
    [
      'one approach, however often they wrote',
      ['c1,sam,ana,2025-01-01', 'c1,sam,ana,2025-01-03', 'c1,sam,ana,2025-01-09'],
      ['approach_sent'],
    ],
    [
      'a new approach after a long silence',
      ['c1,sam,ana,2024-01-01', 'c1,sam,ana,2025-01-03'],
      ['approach_sent', 'approach_sent'],
    ],
    ['nothing of somebody who was never answered', ['c1,ana,sam,2025-01-01'], []],
  ])('give %s', async (_, messages, expected) => {
    const lines = ['c0,sam,bo,2020-01-01', ...messages]
      .map((one) => one.split(','))
      .map(([id = '', from = '', to = '', date = '']) => line(id, from, to, date))
    const { activities } = await readImport([header, ...lines].join('\n'), { ownName: 'Sam' })
    expect(activities.slice(1).map(({ activity }) => activity.type)).toEqual(expected)
  })

  it('are the seeker’s who is in every conversation', async () => {
    const lines = [
      line('a', 'sam', 'bo', '2025-01-01'),
      line('b', 'ana', 'sam', '2025-01-01'),
      line('b', 'sam', 'ana', '2025-01-02'),
    ]
    const { contacts, issues } = await readImport([header, ...lines].join('\n'))
    expect(issues).toEqual([])
    expect(contacts.map(({ name }) => name)).toEqual(['bo', 'ana'])
  })

  it('say so where it cannot be told whose they are', async () => {
    const { activities, issues } = await readImport([header, line('a', 'sam', 'bo', '2025-01-01')].join('\n'))
    expect(activities).toEqual([])
    expect(issues).toMatchObject([{ code: 'unknown_owner', severity: 'refused' }])
  })

  it('leave out drafts, advertisements, groups and members who left', async () => {
    const rows = [
      `a,,sam,https://www.linkedin.com/in/sam,Bo,https://www.linkedin.com/in/bo,2025-01-01 10:00:00 UTC,,hi,INBOX,Yes`,
      `b,,sam,https://www.linkedin.com/in/sam,"Bo,Ana","https://www.linkedin.com/in/bo,https://www.linkedin.com/in/ana",2025-01-01 10:00:00 UTC,,hi,INBOX,No`,
      `c,,sam,https://www.linkedin.com/in/sam,LinkedIn Member,,2025-01-01 10:00:00 UTC,,hi,INBOX,No`,
      `d,Sponsored Conversation,sam,https://www.linkedin.com/in/sam,Kim,https://www.linkedin.com/in/kim,2025-01-01 10:00:00 UTC,,hi,INBOX,No`,
    ]
    const top =
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT'
    const { contacts, activities } = await readImport([top, ...rows].join('\n'), {
      ownProfileUrl: 'linkedin.com/in/sam',
    })
    expect([contacts, activities]).toEqual([[], []])
  })

  it('of 2018 say themselves who wrote them', async () => {
    const rows = [
      'Sam,Ana Ruiz,"1/2/18, 9:05 AM",,hi,OUTGOING,INBOX',
      'Ana Ruiz,Sam,"1/3/18, 9:05 AM",,hi,INCOMING,INBOX',
    ]
    const { activities } = await readImport(['From,To,Date,Subject,Content,Direction,Folder', ...rows].join('\n'))
    expect(activities.map(({ activity }) => [activity.type, activity.at.toISOString()])).toEqual([
      ['approach_sent', '2018-01-02T09:05:00.000Z'],
      ['reply_received', '2018-01-03T09:05:00.000Z'],
    ])
  })
})
