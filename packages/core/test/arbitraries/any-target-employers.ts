import fc from 'fast-check'
import { normalizeEmployer } from '../../src/contact/normalize-employer.ts'
import type { TargetEmployer } from '../../src/index.ts'
import { anyName, anyText } from './any-text.ts'

const anyTargetEmployer: fc.Arbitrary<TargetEmployer> = fc.record(
  {
    id: anyText(),
    name: fc.oneof(anyName(), fc.constantFrom('Acme', 'ACME Labs', 'Bright & Co. KG', 'Self-employed')),
    role: anyText(),
    motivation: fc.integer({ min: 1, max: 5 }),
    posting: fc.webUrl(),
    note: anyText(),
  },
  { requiredKeys: ['id', 'name'] },
)

/** Any employers a seeker would like to work for, none of them twice. */
export const anyTargetEmployers: fc.Arbitrary<readonly TargetEmployer[]> = fc.uniqueArray(anyTargetEmployer, {
  maxLength: 6,
  selector: ({ id, name }) => [id, normalizeEmployer(name) ?? name] as const,
  comparator: ([id, name], [otherId, otherName]) => id === otherId || name === otherName,
})
