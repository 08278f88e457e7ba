import { fileURLToPath } from 'node:url'

/** The folder whose code must be pure. */
export const coreFolder = fileURLToPath(new URL('../src/', import.meta.url))

const guardFolder = fileURLToPath(new URL('./', import.meta.url))
const guardFiles = ['called-from-core.ts', 'forbid-clock-and-chance.ts'].map((file) => guardFolder + file)
const framesLookedAt = 50

/** Says whether the code running now was called by core, be it through zod or through a built-in such as `map`. */
export function calledFromCore(): boolean {
  const caller = callStack().find((frame) => !isPassedThrough(frame))
  return caller?.includes(coreFolder) === true && !caller.includes('.test.ts')
}

function callStack(): readonly string[] {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = framesLookedAt
  const { stack = '' } = new Error('where am I?')
  Error.stackTraceLimit = limit
  return stack.split('\n').slice(1)
}

function isPassedThrough(frame: string): boolean {
  const isBuiltIn = !/[/\\]/.test(frame)
  return isBuiltIn || frame.includes('/node_modules/zod/') || guardFiles.some((file) => frame.includes(file))
}
