import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { newUuid } from '../../src/store/row/uuid.ts'
import { attackAs, type Finding, type Ground } from './attack.ts'
import { type AttackedDatabase, openAttackedDatabase } from './attacked-database.ts'
import { columnsWithoutCanary, findColumnsWithoutCanary, plantCanaries } from './canaries.ts'
import { findTextColumns } from './catalogue.ts'
import {
  type Answers,
  answeredAnew,
  answersOf,
  changesOf,
  linesOf,
  listing,
  namesOf,
  namingForeignRows,
  toldApart,
} from './judge.ts'
import { adviserSees, loadMarks, type Marks } from './marks.ts'
import { loadNamedRows } from './named-rows.ts'
import { saveRows } from './saved-rows.ts'
import { setSecondWall } from './second-wall.ts'
import { harmlessWithoutWalls, type Setup, setups } from './setups.ts'
import { fillTenants, type Tenants } from './tenants.ts'

let database: AttackedDatabase
let tenants: Tenants
let ground: Omit<Ground, 'others'>
let marks: Marks

beforeAll(async () => {
  database = await openAttackedDatabase()
  const { prisma } = database
  tenants = await fillTenants(prisma)
  await plantCanaries(prisma, tenants.people)
  marks = await loadMarks(prisma, tenants.people)
  ground = {
    find: await loadNamedRows(prisma, tenants.people),
    saved: await saveRows(prisma, tenants.people),
    before: { id: newUuid(), at: new Date() },
  }
})

afterAll(() => database.close())

/** Attacks everything while some of the walls stand. */
async function attack({ first, second, others, roles }: Setup): Promise<readonly Finding[]> {
  // Cursors that are none are noted with a stack each.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await setSecondWall(database.prisma, second)
  const findings: Finding[] = []
  const actors = tenants.actorsOn(first ? database.prisma : database.forgetful)
  for (const actor of actors.filter(({ role }) => !roles || roles.some((it) => it === role))) {
    findings.push(...(await attackAs(actor, { ...ground, others })))
  }
  return findings
}

test('every column of text has a canary in every row, but for those that are listed', async () => {
  const found = await findColumnsWithoutCanary(database.prisma, tenants.people)
  expect(found).toEqual(Object.keys(columnsWithoutCanary).sort())
})

test('what advisers may see is in columns that there are', async () => {
  const columns = (await findTextColumns(database.prisma)).map(({ table, column }) => `${table}.${column}`)
  expect(columns).toEqual(expect.arrayContaining(Object.keys(adviserSees)))
})

const { none, ...standing } = setups
let behindBoth: Answers = new Map()

describe.each(Object.entries(standing))('behind %s', (_, setup) => {
  let findings: readonly Finding[]

  beforeAll(async () => {
    findings = await attack(setup)
    if (setup === setups['both walls']) behindBoth = answersOf(findings)
  })

  test('whoever may do something can do it with rows of their own', () => {
    const wrong = findings.filter(({ whose, isAllowed, answer }) => whose === 'own' && isAllowed && answer.isRefused)
    expect(linesOf(wrong)).toEqual([])
  })

  test('whoever may not is turned away', () => {
    const wrong = findings.filter(({ isAllowed, answer: { status } }) => !isAllowed && status !== 401 && status !== 403)
    expect(linesOf(wrong)).toEqual([])
  })

  test('no answer shows anything of others', () => {
    expect(linesOf(findings.filter((finding) => marks.shownBy(finding).length > 0))).toEqual([])
  })

  test('nothing of others is changed', () => {
    expect(linesOf(findings.filter((finding) => changesOf(finding).length > 0))).toEqual([])
  })

  test('what is not theirs is answered like what is not there, byte for byte', () => {
    expect(linesOf(toldApart(findings, answersOf(findings)))).toEqual([])
  })

  test('nothing fails', () => {
    expect(linesOf(findings.filter(({ answer }) => answer.isFault))).toEqual([])
  })

  test('every answer is that behind both walls, byte for byte', () => {
    expect(linesOf(answeredAnew(findings, behindBoth))).toEqual([])
  })
})

describe('behind no wall', () => {
  let findings: readonly Finding[]

  beforeAll(async () => {
    findings = (await attack(none)).filter(({ isAllowed }) => isAllowed)
  })

  test('every query that takes the id of a row shows those of others', () => {
    const queries = namingForeignRows(findings).filter(({ document }) => document.operation === 'query')
    expect(namesOf(queries)).not.toEqual([])
    expect(linesOf(queries.filter((finding) => marks.shownBy(finding).length === 0))).toEqual([])
  })

  test('every list is another', () => {
    const lists = listing(findings)
    expect(namesOf(lists)).not.toEqual([])
    expect(namesOf(answeredAnew(lists, behindBoth))).toEqual(namesOf(lists))
  })

  test('every mutation that takes the id of a row tells those of others from none', () => {
    const mutations = namingForeignRows(findings).filter(({ document }) => document.operation === 'mutation')
    expect(namesOf(toldApart(mutations, behindBoth))).toEqual(namesOf(mutations))
  })

  test('every mutation that takes the id of a row changes those of others, but for those that are listed', () => {
    const mutations = namingForeignRows(findings).filter(({ document }) => document.operation === 'mutation')
    const changing = namesOf(mutations.filter((finding) => changesOf(finding).length > 0))
    const harmless = namesOf(mutations).filter((name) => !changing.includes(name))
    expect(harmless).toEqual(Object.keys(harmlessWithoutWalls).sort())
  })
})
