import { randomUUID } from 'node:crypto'
import { decodeGlobalID, encodeGlobalID } from '@pothos/plugin-relay'
import { expect } from 'vitest'
import type { Portal } from './portal.ts'
import { send } from './run.ts'

/**
 * Expects that an id of another tenant's gets, byte for byte, the answer of an id that nothing has.
 *
 * The document takes the id as `$id`.
 */
export async function expectUnseen(portal: Portal, query: string, foreignId: string): Promise<void> {
  const { typename } = decodeGlobalID(foreignId)
  const missingId = encodeGlobalID(typename, randomUUID())
  const [foreign, missing] = await Promise.all([answer(portal, query, foreignId), answer(portal, query, missingId)])
  expect(foreign).toBe(missing)
}

async function answer(portal: Portal, query: string, id: string): Promise<string> {
  const response = await send(portal, query, { id })
  const text = await response.text()
  const own = [id, decodeGlobalID(id).id].reduce((left, part) => left.replaceAll(part, 'ID'), text)
  return `${response.status} ${own}`
}
