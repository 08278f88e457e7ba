import { calledFromCore } from './called-from-core.ts'

const guarded: readonly (readonly [label: string, owner: object, name: string])[] = [
  ['Date.now()', Date, 'now'],
  ['Math.random()', Math, 'random'],
  ['performance.now()', performance, 'now'],
  ['crypto.randomUUID()', crypto, 'randomUUID'],
  ['crypto.getRandomValues()', crypto, 'getRandomValues'],
]

const alreadyForbidden = Symbol.for('tiecraft.clock-and-chance-forbidden')

function refuseCore(label: string): void {
  if (calledFromCore()) throw new Error(`Core called ${label}. It sees neither clock nor chance: take \`now\` instead.`)
}

/** Makes the clock and every source of randomness throw when core calls them; the test runner may. */
export function forbidClockAndChance(): void {
  if (alreadyForbidden in globalThis) return
  Object.defineProperty(globalThis, alreadyForbidden, { value: true })
  for (const [label, owner, name] of guarded) guard(label, owner, name)
  globalThis.Date = new Proxy(Date, {
    construct(target, given, newTarget): object {
      if (given.length === 0) refuseCore('new Date()')
      return Reflect.construct(target, given, newTarget)
    },
    apply(target): string {
      refuseCore('Date()')
      return target()
    },
  })
  Date.prototype.constructor = Date
}

function guard(label: string, owner: object, name: string): void {
  const original = Reflect.get(owner, name)
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value: (...given: readonly unknown[]) => {
      refuseCore(label)
      return Reflect.apply(original, owner, given)
    },
  })
}
