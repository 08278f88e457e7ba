import ts from 'typescript'
import type { Breach } from './breach.ts'
import { findImports } from './find-imports.ts'
import type { Source } from './source.ts'
import { lineOf, nodesOf } from './syntax-tree.ts'

/** Finds index files and re-exports anywhere but in the entries, and `export *` in them too. */
export function findEntryBreaches(sources: readonly Source[], entries: readonly string[]): readonly Breach[] {
  return sources.flatMap((source) => {
    const { path } = source
    if (entries.includes(path)) return findWildcards(source)
    const isIndex = /(^|\/)index\.ts$/.test(path)
    return [
      ...(isIndex ? [{ path, line: 1, message: 'is an index: only the package has one' }] : []),
      ...findReexports(source, `only ${entries.join(', ')} may`),
    ]
  })
}

function findReexports(source: Source, reason: string): readonly Breach[] {
  const { path } = source
  const direct = findImports(source).filter(({ kind }) => kind === 'reexport')
  const imported = new Set([...nodesOf(source)].flatMap((node) => (ts.isImportSpecifier(node) ? [node.name.text] : [])))
  const passedOn = [...nodesOf(source)].filter(
    (node) => ts.isExportSpecifier(node) && imported.has((node.propertyName ?? node.name).text),
  )
  return [
    ...direct.map(({ line, specifier }) => ({ path, line, message: `re-exports '${specifier}': ${reason}` })),
    ...passedOn.map((node) => ({
      path,
      line: lineOf(source, node),
      message: `re-exports '${node.getText()}': ${reason}`,
    })),
  ]
}

function findWildcards(source: Source): readonly Breach[] {
  return [...nodesOf(source)]
    .filter((node) => ts.isExportDeclaration(node) && node.moduleSpecifier && !isNamed(node.exportClause))
    .map((node) => ({
      path: source.path,
      line: lineOf(source, node),
      message: 'exports all of a file: name each export',
    }))
}

function isNamed(clause: ts.NamedExportBindings | undefined): boolean {
  return clause !== undefined && ts.isNamedExports(clause)
}
