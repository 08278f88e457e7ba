import { writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { inWorkspace } from './pages.ts'

/** Expects a file to hold what it should; with UPDATE=1 writes that into it instead. */
export function expectSame(path: string, present: string, fresh: string): void {
  if (process.env.UPDATE && present !== fresh) writeFileSync(inWorkspace(path), fresh)
  else expect(present, `${path} is stale; UPDATE=1 npx pnpm test examples writes what it should say`).toBe(fresh)
}
