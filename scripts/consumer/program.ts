import { type NetworkingRecordInput, parseRecord, type Review, review, type Sentences } from '@tiecraft/core'
import { type CalendarEntry, toCalendar } from '@tiecraft/core/calendar'
import { es } from '@tiecraft/core/es'
import { type Imported, readImport } from '@tiecraft/core/intake'
import { type EvidenceKey, evidence } from '@tiecraft/core/rules'
import { type Beta, betaInterval } from '@tiecraft/core/statistics'
import { foldRecord, type RecordSummary } from '@tiecraft/core/storage'

const now = new Date('2026-03-02T09:00:00Z')
const input: NetworkingRecordInput = { seeker: { id: 'ana' }, contacts: [], activities: [] }
const parsed = parseRecord(input, { now })
export const result: Review | string = parsed.success ? review(parsed.value, { now }) : parsed.issues[0].code

const entry: CalendarEntry = { id: 'a', title: es.quadrants.strength, when: { day: '2026-03-02' } }
export const calendar: string = toCalendar([entry], { seekerId: 'ana', now })
export const sentences: Sentences = es
export const sources: readonly EvidenceKey[] = ['answer_delay']
export const grade: string = evidence.answer_delay.grade
export const summary: RecordSummary | undefined = parsed.success ? foldRecord(parsed.value) : undefined
export const imported: Promise<Imported> = readImport(new Uint8Array(), { name: 'Connections.csv' })

// @ts-expect-error: were the package untyped, anything would do
review('not a record', { now })

const belief: Beta = { a: 2, b: 8 }
export const [low, high]: readonly [number, number] = betaInterval(belief, 0.8)
