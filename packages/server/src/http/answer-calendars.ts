import { createHash } from 'node:crypto'
import { feedEntries, toCalendar } from '@tiecraft/core/calendar'
import type { Plugin } from 'graphql-yoga'
import type { CalendarFeed } from '../../generated/prisma/client.ts'
import type { Access } from '../access/access.ts'
import type { Connected } from '../database/database.ts'
import { chooseLocale, preferredLocale } from '../request/choose-locale.ts'
import { createContext } from '../request/context.ts'
import { findCalendarFeed } from '../store/calendar-feed/find-calendar-feed.ts'

type Calendars = { readonly database: Connected; readonly now: () => Date }

/** Answers the secret addresses of calendars; an unknown and a revoked one are not found alike. */
export function answerCalendars({ database, now }: Calendars): Plugin {
  return {
    onRequest: async ({ request, url, fetchAPI: { Response }, endResponse }) => {
      if (!url.pathname.startsWith('/calendars/')) return
      const answer = (status: number, headers: object = { 'cache-control': 'no-store' }, body?: string): void =>
        endResponse(new Response(body ?? null, { status, headers: { ...headers } }))
      if (!['GET', 'HEAD'].includes(request.method)) return answer(405)
      const [, secret] = /^\/calendars\/([0-9a-f]{64})\.ics$/.exec(url.pathname) ?? []
      const feed = secret === undefined ? null : await findCalendarFeed(database, secret)
      if (!feed) return answer(404)
      const { tag, calendar } = await calendarOf(database, feed, request.headers.get('accept-language'), now())
      const headers = {
        'cache-control': 'private, no-cache',
        etag: tag,
        'content-type': 'text/calendar; charset=utf-8',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      }
      if (hasTag(request.headers.get('if-none-match'), tag)) return answer(304, headers)
      return answer(200, headers, request.method === 'HEAD' ? undefined : calendar)
    },
  }
}

/** A calendar, and a tag that stays the same as long as its entries do: the file itself says when it is written. */
async function calendarOf(
  database: Connected,
  { tenantId, seekerId }: CalendarFeed,
  acceptLanguage: string | null,
  now: Date,
): Promise<{ readonly tag: string; readonly calendar: string }> {
  const actor = { kind: 'calendar_feed' } as const
  const access: Access = { tenantId, role: 'seeker', seekerId, scopes: ['read'], actor }
  const context = createContext(database, access, now)
  try {
    const { situation, plan } = await context.reviewOf(seekerId, undefined, ({ situation, planWeek }) => ({
      situation,
      plan: planWeek({}),
    }))
    const locale = await context.localeOf(seekerId)
    const sentences = (locale !== undefined && preferredLocale(locale)) || chooseLocale(acceptLanguage)
    const entries = feedEntries(situation, { sentences, plan })
    const hash = createHash('sha256').update(JSON.stringify(entries)).digest('base64url')
    const { id } = situation.record.seeker
    return { tag: `W/"${hash}"`, calendar: toCalendar(entries, { tenantId, seekerId: id, now }) }
  } finally {
    await context.end()
  }
}

/** Whether one of the tags of `If-None-Match` is this one (RFC 9110, 13.1.2). */
function hasTag(ifNoneMatch: string | null, tag: string): boolean {
  const opaque = tag.replace(/^W\//, '')
  const tags = ifNoneMatch?.split(',').map((it) => it.trim().replace(/^W\//, '')) ?? []
  return tags.includes('*') || tags.includes(opaque)
}
