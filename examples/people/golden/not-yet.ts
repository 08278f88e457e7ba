import { readFileSync, writeFileSync } from 'node:fs'
import { it } from 'vitest'

/** For each law, the names of those for whom it does not hold yet. */
type NotYet = Readonly<Record<string, readonly string[]>>

type Law = { readonly law: string; readonly name: string; readonly check: () => void }

/**
 * Tests a law for somebody; where the list says that it does not hold for them yet, the test fails once it does.
 *
 * With UPDATE=1 those for whom it holds by now are taken from the list. Nobody is ever added: the list can only shrink.
 */
export function testLaw(list: string, { law, name, check }: Law): void {
  if (!read(list)[law]?.includes(name)) it(`${law}: ${name}`, check)
  else if (process.env.UPDATE) it(`${law}: ${name}`, () => (holds(check) ? remove(list, law, name) : undefined))
  else it.fails(`${law}, which does not hold yet: ${name}`, check)
}

/** Entries of a list that name a law or a person that there is none of. */
export function strangersIn(list: string, laws: readonly string[], names: readonly string[]): readonly string[] {
  return Object.entries(read(list)).flatMap(([law, listed]) =>
    laws.includes(law) ? listed.filter((name) => !names.includes(name)) : [law],
  )
}

function read(list: string): NotYet {
  return JSON.parse(readFileSync(list, 'utf8'))
}

function remove(list: string, law: string, name: string): void {
  const left = Object.entries(read(list)).map(([other, names]): [string, readonly string[]] => {
    return [other, other === law ? names.filter((it) => it !== name) : names]
  })
  writeFileSync(list, `${JSON.stringify(Object.fromEntries(left.filter(([, names]) => names.length > 0)), null, 2)}\n`)
}

function holds(check: () => void): boolean {
  try {
    check()
    return true
  } catch {
    return false
  }
}
