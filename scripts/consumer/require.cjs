const { deepStrictEqual } = require('node:assert/strict')
const { parseRecord, review } = require('@tiecraft/core')

const now = new Date('2026-03-02T09:00:00Z')
const parsed = parseRecord({ seeker: { id: 'ana' }, contacts: [], activities: [] }, { now })
deepStrictEqual(parsed.success, true)
deepStrictEqual(review(parsed.value, { now }).asOf, now)
