import ts from 'typescript'
import type { Breach } from './breach.ts'
import type { Source } from './source.ts'
import { lineOf, nodesOf } from './syntax-tree.ts'

type Rule = { readonly message: string; readonly breaks: (node: ts.Node) => boolean }

const rules: readonly Rule[] = [
  { message: 'has a default export', breaks: isDefaultExport },
  { message: 'has a class', breaks: ts.isClassLike },
  { message: 'has an enum', breaks: ts.isEnumDeclaration },
  { message: 'has a namespace', breaks: ts.isModuleDeclaration },
]

/** Finds default exports, classes, enums and namespaces. */
export function findSyntaxBreaches(sources: readonly Source[]): readonly Breach[] {
  return sources.flatMap((source) =>
    [...nodesOf(source)].flatMap((node) =>
      rules
        .filter(({ breaks }) => breaks(node))
        .map(({ message }) => ({ path: source.path, line: lineOf(source, node), message })),
    ),
  )
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true
  if (ts.isExportSpecifier(node)) return node.name.text === 'default'
  return ts.canHaveModifiers(node) && !!ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
}
