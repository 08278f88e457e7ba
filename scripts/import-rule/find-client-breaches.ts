import ts from 'typescript'
import type { Breach } from './breach.ts'
import type { Source } from './source.ts'
import { lineOf, nodesOf } from './syntax-tree.ts'

export type ClientRules = {
  /** The type of the client that is not scoped to a tenant. */
  readonly client: string
  /** The files that may use one, each with the reason; a folder ends in `/`. */
  readonly holders: Readonly<Record<string, string>>
  /** Types that contain the client but expose only what is safe. */
  readonly closed: readonly string[]
}

/** Finds files that use the client without being listed, and listed files that do not use it. */
export function findClientBreaches(
  sources: readonly Source[],
  { client, holders, closed }: ClientRules,
): readonly Breach[] {
  const carriers = findCarriers(sources, [client], closed)
  const uses = sources.flatMap((source) => importsOf(source).filter(({ name }) => carriers.includes(name)))
  const listed = Object.keys(holders)
  const isIn = (holder: string, path: string) => path === holder || (holder.endsWith('/') && path.startsWith(holder))
  const unlisted = uses.filter(({ path }) => !listed.some((holder) => isIn(holder, path)))
  const idle = listed.filter((holder) => !uses.some(({ path }) => isIn(holder, path)))
  return [
    ...unlisted.map(({ path, line, name }) => ({
      path,
      line,
      message: `uses ${name}: read and change through the context`,
    })),
    ...idle.map((path) => ({ path, line: 1, message: `does not use ${client}: remove it from the list` })),
  ]
}

/** Names that pass the client on: types that contain it and functions that return it. */
function findCarriers(
  sources: readonly Source[],
  known: readonly string[],
  closed: readonly string[],
): readonly string[] {
  const found = sources.flatMap((source) =>
    [...nodesOf(source)].flatMap((node) => {
      const isNamed = ts.isTypeAliasDeclaration(node) || ts.isFunctionDeclaration(node)
      if (!isNamed || !node.name || !node.type || !mentions(node.type, known)) return []
      const { text } = node.name
      return known.includes(text) || closed.includes(text) ? [] : [text]
    }),
  )
  return found.length > 0 ? findCarriers(sources, [...known, ...found], closed) : known
}

function mentions(node: ts.Node, names: readonly string[]): boolean {
  if (ts.isIdentifier(node)) return names.includes(node.text)
  return ts.forEachChild(node, (child) => mentions(child, names) || undefined) ?? false
}

type Use = { readonly path: string; readonly line: number; readonly name: string }

function importsOf(source: Source): readonly Use[] {
  return [...nodesOf(source)].flatMap((node) => {
    if (!ts.isImportSpecifier(node)) return []
    return [{ path: source.path, line: lineOf(source, node), name: (node.propertyName ?? node.name).text }]
  })
}
