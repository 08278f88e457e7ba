import { csvLine } from './csv-line.ts'
import { type MadeUpPerson, madeUpPerson } from './made-up-person.ts'

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address using this setting https://www.linkedin.com/psettings/privacy/email."

`

/** A generation of LinkedIn's table of connections. */
type Generation = {
  readonly header: readonly string[]
  readonly cells: (person: MadeUpPerson, date: string) => readonly string[]
  readonly date: (day: Date) => string
  readonly start: string
  readonly newline: '\n' | '\r\n'
  readonly delimiter: ',' | ';'
}

/** The generations that are known, and how a spreadsheet saves one of them. */
export const connectionGenerations = {
  now: {
    header: ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
    cells: ({ given, family, url, email, company, position }, date) => [
      given,
      family,
      url,
      email,
      company,
      position,
      date,
    ],
    date: (day) => `${twoDigits(day.getUTCDate())} ${monthNames[day.getUTCMonth()]} ${day.getUTCFullYear()}`,
    start: preamble,
    newline: '\n',
    delimiter: ',',
  },
  until_2022: {
    header: ['First Name', 'Last Name', 'Email Address', 'Company', 'Position', 'Connected On'],
    cells: ({ given, family, email, company, position }, date) => [given, family, email, company, position, date],
    date: (day) => `${twoDigits(day.getUTCDate())} ${monthNames[day.getUTCMonth()]} ${day.getUTCFullYear()}`,
    start: '',
    newline: '\n',
    delimiter: ',',
  },
  until_2020: {
    header: [
      ...['First Name', 'Last Name', 'Address', 'Email Address', 'Company', 'Position', 'Connected On'],
      ...['Websites', 'Instant Messengers'],
    ],
    cells: ({ given, family, email, company, position }, date) => [
      given,
      family,
      '',
      email,
      company,
      position,
      date,
      '',
      '',
    ],
    date: (day) => `${shortDate(day)}, 12:00 AM`,
    start: '',
    newline: '\r\n',
    delimiter: ',',
  },
  saved_by_a_spreadsheet: {
    header: ['First Name', 'Last Name', 'Email Address', 'Company', 'Position', 'Connected on'],
    cells: ({ given, family, email, company, position }, date) => [given, family, email, company, position, date],
    date: (day) => `${twoDigits(day.getUTCDate())}.${twoDigits(day.getUTCMonth() + 1)}.${day.getUTCFullYear()}`,
    start: '',
    newline: '\r\n',
    delimiter: ';',
  },
} as const satisfies Readonly<Record<string, Generation>>

/** The day on which a made-up person was connected. */
export function connectedOn(number: number): Date {
  return new Date(Date.UTC(2018, number % 96, 1 + (number % 28)))
}

/** A table of so many connections, piece by piece; every 30th of them says nothing. */
export function* connectionLines(count: number, name: keyof typeof connectionGenerations = 'now'): Iterable<string> {
  const { header, cells, date, start, newline, delimiter }: Generation = connectionGenerations[name]
  yield start.replaceAll('\n', newline) + csvLine(header, delimiter) + newline
  for (let number = 1; number <= count; number += 1) {
    const row = number % 30 === 0 ? header.map(() => '') : cells(madeUpPerson(number), date(connectedOn(number)))
    yield csvLine(row, delimiter) + newline
  }
}

/** The seeker of the made-up export. */
const owner = { name: 'Sam Seeker', url: 'https://www.linkedin.com/in/sam-seeker' }

/** A table of invitations: each of the first so many people was invited two days before they were connected. */
export function* invitationLines(count: number): Iterable<string> {
  yield 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n'
  for (let number = 1; number <= count; number += 1) {
    const { given, family, url } = madeUpPerson(number)
    const sent = `${shortDate(new Date(connectedOn(number).getTime() - 2 * 86_400_000)).replace(/^0/, '')}, 9:05 PM`
    yield `${csvLine([owner.name, `${given} ${family}`, sent, 'Hello,\n"you"', 'OUTGOING', owner.url, url])}\n`
  }
}

/** A table of messages: the seeker writes to each of the first so many people, and every second of them answers. */
export function* messageLines(count: number): Iterable<string> {
  yield 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n'
  for (let number = 1; number <= count; number += 1) {
    const { given, family, url } = madeUpPerson(number)
    const other = [`${given} ${family}`, url]
    const day = new Date(connectedOn(number).getTime() + 10 * 86_400_000).toISOString().slice(0, 10)
    const rest = (time: string) => [`${day} ${time} UTC`, '', 'How, are\nyou?', 'INBOX', '', 'No']
    yield `${csvLine([`c${number}`, '', owner.name, owner.url, ...other, ...rest('09:00:00')])}\n`
    if (number % 2 === 0) yield `${csvLine([`c${number}`, '', ...other, owner.name, owner.url, ...rest('10:00:00')])}\n`
  }
}

function shortDate(day: Date): string {
  return [day.getUTCMonth() + 1, day.getUTCDate(), day.getUTCFullYear() % 100].map(twoDigits).join('/')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
