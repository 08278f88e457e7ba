import { createHash } from 'node:crypto'
import { send } from '../run.ts'
import type { Actor } from './actor.ts'
import type { AttackCase, Sent } from './attack-case.ts'
import type { AttackDocument } from './attack-document.ts'

/** What came back. */
export type Answer = {
  readonly status: number
  /** Whether something is said to be wrong, or not there. */
  readonly isRefused: boolean
  readonly isFault: boolean
  /** Every byte of it, but for what was sent and what is new each time. */
  readonly hash: string
  /** The canaries and the ids of rows in it. */
  readonly marks: ReadonlySet<string>
  readonly beginning: string
}

/** What was there before: rows have ids that sort before, and were changed before. */
export type Before = { readonly id: string; readonly at: Date }

const requestId = 'attack'
const mark = /canary-[a-z]+-[a-z_]+-[a-z_]+|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g

/** Sends a request as somebody. */
export async function answerTo(
  { portal, role }: Actor,
  { text: query }: AttackDocument,
  { variables, sent }: AttackCase,
  before: Before,
): Promise<Answer> {
  const headers = role ? { authorization: `Bearer ${portal.accessKey}` } : {}
  const response = await send(portal, query, variables, { ...headers, 'x-request-id': requestId })
  const { status } = response
  const body = await response.text()
  const text = readable(`${status} ${JSON.stringify(headersOf(response))} ${withoutSent(body, sent)}`, before)
  return {
    status,
    isRefused: /"errors":\[\{|"userErrors":\[\{/.test(body),
    isFault: status >= 500 || body.includes('INTERNAL_SERVER_ERROR'),
    hash: createHash('sha256').update(text).digest('hex'),
    // In Markdown, what could mean something else is escaped.
    marks: new Set(text.replaceAll('\\', '').match(mark)),
    beginning: text.slice(0, 1000),
  }
}

/** The headers, but for the length, which says nothing that the text does not. */
function headersOf({ headers }: Response): readonly (readonly [string, string])[] {
  return [...headers].filter(([name]) => name !== 'content-length')
}

/** Callers may see what they sent, in any form. */
function withoutSent(body: string, sent: readonly Sent[]): string {
  const names = sent.flatMap(({ text, row }) => [text, row.externalId, row.id]).filter((it) => it !== '')
  const written = names.map((it) => JSON.stringify(it).slice(1, -1))
  // The longer first, since one may be part of another.
  return written.sort((one, other) => other.length - one.length).reduce((left, it) => left.replaceAll(it, 'SENT'), body)
}

/** Ids and cursors as what they are made of; what is new each time as such. */
function readable(text: string, before: Before): string {
  return (
    text
      .replace(/[A-Za-z0-9+/_-]{24,}={0,2}/g, (token) => {
        const decoded = Buffer.from(token, 'base64').toString('latin1')
        return /^(?:\w+:|\[")[\x20-\x7e]+$/.test(decoded) ? decoded : token
      })
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => (id > before.id ? 'NEW' : id))
      .replace(/"(createdAt|updatedAt)":"([^"]+)"/g, (whole, name: string, at: string) =>
        new Date(at) >= before.at ? `"${name}":"NEW"` : whole,
      )
      .replace(/tiecraft_\w+/g, 'NEW')
      .replace(/calendars\/[0-9a-f]{64}/g, 'calendars/NEW')
      // A digest of the ids that were sent.
      .replace(/UID:[0-9a-f]{40}@tiecraft/g, 'UID:SENT')
      .replace(/"prefix":"[0-9a-f]{8}"/g, '"prefix":"NEW"')
  )
}
