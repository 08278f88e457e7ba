import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newUuid } from '../../src/store/row/uuid.ts'
import { attackAs, type Finding, type Ground } from './attack.ts'
import { type AttackedDatabase, openAttackedDatabase } from './attacked-database.ts'
import { columnsWithoutCanary, findColumnsWithoutCanary, plantCanaries } from './canaries.ts'
import { findTextColumns } from './catalogue.ts'
import {
  type Answers,
  answeredDifferently,
  answersOf,
  changesOf,
  distinguished,
  linesOf,
  listing,
  namesOf,
  namesWithinSeeker,
  namingForeignRows,
} from './judge.ts'
import { adviserSees, loadMarks, type Marks } from './marks.ts'
import { loadNamedRows } from './named-rows.ts'
import { saveRows } from './saved-rows.ts'
import { setRowLevelSecurity } from './set-row-level-security.ts'
import { harmlessWithoutIsolation, type Setup, setups } from './setups.ts'
import { fillTenants, type Tenants } from './tenants.ts'

let database: AttackedDatabase
let tenants: Tenants
let ground: Omit<Ground, 'others'>
let marks: Marks

beforeAll(async () => {
  database = await openAttackedDatabase()
  const { prisma } = database
  tenants = await fillTenants(database)
  await plantCanaries(prisma, tenants.people)
  marks = await loadMarks(prisma, tenants.people)
  ground = {
    find: await loadNamedRows(prisma, tenants.people),
    saved: await saveRows(prisma, tenants.people),
    before: { id: newUuid(), at: new Date() },
  }
})

afterAll(() => database.close())

/** Attacks everything while some layers of tenant isolation are on. */
async function attack({ tenantFilter, rowLevelSecurity, others, roles }: Setup): Promise<readonly Finding[]> {
  // Each invalid cursor is logged with a stack.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await setRowLevelSecurity(database.prisma, rowLevelSecurity)
  const findings: Finding[] = []
  const actors = tenants.actorsOn(tenantFilter ? database : database.withoutFilter)
  for (const actor of actors.filter(({ role }) => !roles || roles.some((it) => it === role))) {
    findings.push(...(await attackAs(actor, { ...ground, others })))
  }
  return findings
}

test('every text column has a canary in every row, except for the listed ones', async () => {
  const found = await findColumnsWithoutCanary(database.prisma, tenants.people)
  expect(found).toEqual(Object.keys(columnsWithoutCanary).sort())
})

test('the columns that advisers may see exist', async () => {
  const columns = (await findTextColumns(database.prisma)).map(({ table, column }) => `${table}.${column}`)
  expect(columns).toEqual(expect.arrayContaining(Object.keys(adviserSees)))
})

const { none, ...isolating } = setups
// What our own filters let through does not depend on the database.
const isEmbedded = !process.env.TEST_DATABASE_URL
const attacked = Object.entries(isolating).filter(([, setup]) => isEmbedded || setup.rowLevelSecurity)
let withBoth: Answers = new Map()

describe.each(attacked)('with %s', (_, setup) => {
  let findings: readonly Finding[]

  beforeAll(async () => {
    findings = await attack(setup)
    if (setup === setups['both layers']) withBoth = answersOf(findings)
  })

  test('an allowed request succeeds on rows of its own', () => {
    const wrong = findings.filter(({ whose, isAllowed, answer }) => whose === 'own' && isAllowed && answer.isRefused)
    expect(linesOf(wrong)).toEqual([])
  })

  test('a forbidden request is refused', () => {
    const wrong = findings.filter(({ isAllowed, answer: { status } }) => !isAllowed && status !== 401 && status !== 403)
    expect(linesOf(wrong)).toEqual([])
  })

  test('no answer contains data of others', () => {
    expect(linesOf(findings.filter((finding) => marks.shownBy(finding).length > 0))).toEqual([])
  })

  test('no row of others changes', () => {
    expect(linesOf(findings.filter((finding) => changesOf(finding).length > 0))).toEqual([])
  })

  test('a row of others is answered like a missing one, byte for byte', () => {
    expect(linesOf(distinguished(findings, answersOf(findings)))).toEqual([])
  })

  test('nothing fails', () => {
    expect(linesOf(findings.filter(({ answer }) => answer.isFault))).toEqual([])
  })

  test('every answer equals the one with both layers, byte for byte', () => {
    expect(linesOf(answeredDifferently(findings, withBoth))).toEqual([])
  })
})

describe.runIf(isEmbedded)('without isolation', () => {
  let findings: readonly Finding[]

  beforeAll(async () => {
    findings = (await attack(none)).filter(({ isAllowed }) => isAllowed)
  })

  test('every query that takes the id of a row shows those of others', () => {
    const queries = namingForeignRows(findings).filter(({ document }) => document.operation === 'query')
    expect(namesOf(queries)).not.toEqual([])
    const byRow = queries.filter((finding) => !namesWithinSeeker(finding))
    expect(linesOf(byRow.filter((finding) => marks.shownBy(finding).length === 0))).toEqual([])
  })

  test('every list shows other rows', () => {
    const lists = listing(findings)
    expect(namesOf(lists)).not.toEqual([])
    expect(namesOf(answeredDifferently(lists, withBoth))).toEqual(namesOf(lists))
  })

  test('every mutation that takes the id of a row answers differently for rows of others and for missing ones', () => {
    const mutations = namingForeignRows(findings).filter(({ document }) => document.operation === 'mutation')
    expect(namesOf(distinguished(mutations, withBoth))).toEqual(namesOf(mutations))
  })

  test('every mutation that takes the id of a row changes those of others, but for those that are listed', () => {
    const mutations = namingForeignRows(findings).filter(({ document }) => document.operation === 'mutation')
    const changing = namesOf(mutations.filter((finding) => changesOf(finding).length > 0))
    const harmless = namesOf(mutations).filter((name) => !changing.includes(name))
    expect(harmless).toEqual(Object.keys(harmlessWithoutIsolation).sort())
  })
})
