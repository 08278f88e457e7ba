import { channels, questions } from '@tiecraft/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase } from '../../../test/database.ts'
import { everyFieldOf } from '../../../test/every-field.ts'
import { openPortal, type Portal } from '../../../test/portal.ts'
import { runOk } from '../../../test/run.ts'
import { expectRejected } from '../../../test/strangers.ts'
import type { Database } from '../../database/database.ts'

let database: Database
let portal: Portal

beforeAll(async () => {
  database = await openTestDatabase()
  portal = await openPortal(database)
})

afterAll(() => database.close())

const query = `{ channels ${everyFieldOf('Channel')} questions ${everyFieldOf('Question')} }`

test('nobody is served without a key', () => expectRejected(portal, query))

test('every channel and every question is served as the library has it, in words', async () => {
  const served = await runOk<Record<'channels' | 'questions', { why?: string; text?: string }[]>>(portal, query)
  expect(served).toMatchObject({
    channels: channels.map(({ id, hoursPerApproach, sensitive }) => ({ id, hoursPerApproach, sensitive })),
    questions: questions.map(({ id, kind }) => ({ id, kind: kind.toUpperCase() })),
  })
  const words = [...served.channels.map(({ why }) => why), ...served.questions.map(({ text }) => text)]
  expect(words.filter((text) => !/^[A-Z].* .*[.?]$/.test(text ?? ''))).toEqual([])
})
