import type { Breach } from './breach.ts'
import type { Source } from './source.ts'

/** Names of kinds of code instead of things in the domain. */
const emptyNames: readonly string[] = ['util', 'utils', 'helper', 'helpers', 'common', 'types', 'misc', 'lib']

/** Finds files and folders named after no noun of the domain, such as `utils`. */
export function findNameBreaches(sources: readonly Source[]): readonly Breach[] {
  return sources.flatMap(({ path }) =>
    path
      .split('/')
      .map((part) => part.replace(/\..*$/, ''))
      .filter((name) => emptyNames.includes(name))
      .map((name) => ({ path, line: 1, message: `is named '${name}': name it after what it holds` })),
  )
}
