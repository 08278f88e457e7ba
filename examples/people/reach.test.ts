import { join } from 'node:path'
import { en } from '@tiecraft/core/en'
import { es } from '@tiecraft/core/es'
import { describe, expect, it } from 'vitest'
import { strangersIn, testLaw } from './golden/not-yet.ts'
import { adviceTable, audience } from './reach/advice-table.ts'
import { saidTo, says } from './reach/said.ts'

const now = new Date('2026-03-02T09:00:00Z')
const notYet = join(import.meta.dirname, 'reach', 'not-yet.json')
const languages = [en, es]

describe("the article's advice", () => {
  for (const [advice, { reaches, spares }] of Object.entries(adviceTable)) {
    const [reached, sayings] = reaches
    testLaw(notYet, {
      law: advice,
      name: reached,
      check: () => {
        for (const sentences of languages) {
          const said = saidTo(audience[reached], { sentences, now })
          for (const anyOf of sayings(said)) expect(anyOf.filter((it) => says(said, it))).not.toEqual([])
        }
      },
    })
    const [spared, others] = spares
    testLaw(notYet, {
      law: advice,
      name: `not ${spared}`,
      check: () => {
        for (const sentences of languages) {
          const said = saidTo(audience[spared], { sentences, now })
          expect(
            others(said)
              .flat()
              .filter((it) => says(said, it)),
          ).toEqual([])
        }
      },
    })
  }
})

describe('the list of what does not reach them yet', () => {
  it('names advice and people that there are', () => {
    const names = Object.keys(audience).flatMap((name) => [name, `not ${name}`])
    expect(strangersIn(notYet, Object.keys(adviceTable), names)).toEqual([])
  })
})
