import { type NetworkingRecordInput, parseRecord, type Review, review } from '@tiecraft/core'
import { type Beta, betaInterval } from '@tiecraft/core/statistics'

const now = new Date('2026-03-02T09:00:00Z')
const input: NetworkingRecordInput = { seeker: { id: 'ana' }, contacts: [], activities: [] }
const parsed = parseRecord(input, { now })
export const result: Review | string = parsed.success ? review(parsed.value, { now }) : parsed.issues[0].code

// @ts-expect-error: were the package untyped, anything would do
review('not a record', { now })

const belief: Beta = { a: 2, b: 8 }
export const [low, high]: readonly [number, number] = betaInterval(belief, 0.8)
