const { deepStrictEqual } = require('node:assert/strict')
const { describeReview, parseRecord, review } = require('@tiecraft/core')
const { toCalendar } = require('@tiecraft/core/calendar')
const { readImport } = require('@tiecraft/core/intake')
const { es } = require('@tiecraft/core/es')

const now = new Date('2026-03-02T09:00:00Z')
const parsed = parseRecord({ seeker: { id: 'ana' }, contacts: [], activities: [] }, { now })
deepStrictEqual(parsed.success, true)
deepStrictEqual(review(parsed.value, { now }).asOf, now)
deepStrictEqual(describeReview(review(parsed.value, { now }), es).startsWith('# Informe'), true)
deepStrictEqual(toCalendar([], { seekerId: 'ana', now }).startsWith('BEGIN:VCALENDAR'), true)

readImport('Name,E-mail\nAna Ruiz,ana@example.org').then(({ contacts }) =>
  deepStrictEqual(contacts[0].name, 'Ana Ruiz'),
)
