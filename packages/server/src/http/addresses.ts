import type { Plugin } from 'graphql-yoga'
import { answerCalendars } from './answer-calendars.ts'
import { answerExports, type Exporting } from './answer-exports.ts'
import { answerProbes } from './answer-probes.ts'

/** The addresses of the server beside `/graphql`. */
export function addresses(exporting: Exporting): readonly Plugin[] {
  return [answerProbes(exporting.database.prisma), answerExports(exporting), answerCalendars(exporting)]
}
