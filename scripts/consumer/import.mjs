import { deepStrictEqual } from 'node:assert/strict'
import { createRequire } from 'node:module'
import * as imported from '@tiecraft/core'
import { toCalendar } from '@tiecraft/core/calendar'
import * as english from '@tiecraft/core/en'
import { es } from '@tiecraft/core/es'
import * as intake from '@tiecraft/core/intake'
import * as rules from '@tiecraft/core/rules'
import * as statistics from '@tiecraft/core/statistics'
import * as storage from '@tiecraft/core/storage'

const require = createRequire(import.meta.url)
const entries = {
  '@tiecraft/core': imported,
  '@tiecraft/core/en': english,
  '@tiecraft/core/intake': intake,
  '@tiecraft/core/rules': rules,
  '@tiecraft/core/storage': storage,
  '@tiecraft/core/statistics': statistics,
}
for (const [entry, names] of Object.entries(entries)) {
  deepStrictEqual(
    Object.keys(names).sort(),
    Object.keys(require(entry)).sort(),
    `import and require of ${entry} differ`,
  )
}

const now = new Date('2026-03-02T09:00:00Z')
const record = { seeker: { id: 'ana' }, contacts: [], activities: [] }
const parsed = imported.parseRecord(JSON.parse(JSON.stringify(record)), { now })
deepStrictEqual(parsed.success, true)
deepStrictEqual(imported.review(parsed.value, { now }).asOf, now)
deepStrictEqual(imported.describeReview(imported.review(parsed.value, { now }), es).startsWith('# Informe'), true)
deepStrictEqual(toCalendar([], { seekerId: 'ana', now }).startsWith('BEGIN:VCALENDAR'), true)

const file = 'BEGIN:VCARD\nVERSION:4.0\nFN:Ana Ruiz\nEND:VCARD'
deepStrictEqual((await intake.readImport(file)).contacts[0].name, 'Ana Ruiz')
deepStrictEqual(statistics.betaMean({ a: 2, b: 8 }), 0.2)
