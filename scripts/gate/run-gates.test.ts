import { expect, it } from 'vitest'
import { runGates } from './run-gates.ts'

const holds = { name: 'first', run: () => undefined }
const fails = { name: 'second', run: () => Promise.reject(new Error('a reason')) }

it('says of each gate that it holds, and how long it took', async () => {
  const said: string[] = []
  expect(await runGates([holds, holds], (line) => void said.push(line))).toBe(true)
  expect(said).toEqual([expect.stringMatching(/^✓ first +0\.0 s$/), expect.stringMatching(/^✓ first/)])
})

it('stops at the first gate that fails, with the reason', async () => {
  const said: string[] = []
  expect(await runGates([holds, fails, holds], (line) => void said.push(line))).toBe(false)
  expect(said).toHaveLength(2)
  expect(said[1]).toMatch(/^✗ second[\s\S]*a reason[\s\S]*Stopped at: second$/)
})
