import { deepStrictEqual } from 'node:assert/strict'
import { createRequire } from 'node:module'
import * as imported from '@tiecraft/core'
import { toCalendar } from '@tiecraft/core/calendar'
import { es } from '@tiecraft/core/es'
import * as statistics from '@tiecraft/core/statistics'

const required = createRequire(import.meta.url)('@tiecraft/core')
deepStrictEqual(Object.keys(imported).sort(), Object.keys(required).sort(), 'import and require give other names')

const now = new Date('2026-03-02T09:00:00Z')
const record = { seeker: { id: 'ana' }, contacts: [], activities: [] }
const parsed = imported.parseRecord(JSON.parse(JSON.stringify(record)), { now })
deepStrictEqual(parsed.success, true)
deepStrictEqual(imported.review(parsed.value, { now }).asOf, now)
deepStrictEqual(imported.describeReview(imported.review(parsed.value, { now }), es).startsWith('# Informe'), true)
deepStrictEqual(toCalendar([], { seekerId: 'ana', now }).startsWith('BEGIN:VCALENDAR'), true)

const requiredStatistics = createRequire(import.meta.url)('@tiecraft/core/statistics')
deepStrictEqual(Object.keys(statistics).sort(), Object.keys(requiredStatistics).sort())
deepStrictEqual(statistics.betaMean({ a: 2, b: 8 }), 0.2)
