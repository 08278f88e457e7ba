import type { CalendarFeed } from '../../../generated/prisma/client.ts'
import type { Connected } from '../../database/database.ts'
import { lookUpAs } from '../../database/look-up-as.ts'
import { hashOfFeed } from './create-calendar-feed.ts'

/** Finds the feed of a secret in any tenant: its hash is looked up in an index, which tells nothing of the secret. */
export function findCalendarFeed(database: Connected, secret: string): Promise<CalendarFeed | null> {
  const hash = hashOfFeed(secret)
  return lookUpAs(database, { credential: hash }, ({ calendarFeed }) => calendarFeed.findFirst({ where: { hash } }))
}
