import { posix } from 'node:path'
import ts from 'typescript'
import type { Source } from './source.ts'
import { lineOf, nodesOf } from './syntax-tree.ts'

/** One place where a file names another module. */
export type Import = {
  readonly specifier: string
  readonly line: number
  readonly kind: 'import' | 'reexport' | 'dynamic'
  /** True when nothing is left of it at run time. */
  readonly typeOnly: boolean
  /** The file it leads to, when relative. */
  readonly target?: string
}

type Found = Pick<Import, 'kind' | 'typeOnly'> & { readonly module: ts.Node | undefined }

/** Every import, re-export, `import()` and `require()` of a file. */
export function findImports(source: Source): readonly Import[] {
  return [...nodesOf(source)].flatMap((node) => {
    const found = readDeclaration(node) ?? readTypeImport(node) ?? readCall(node)
    if (!found?.module) return []
    const { kind, typeOnly, module } = found
    const specifier = ts.isStringLiteralLike(module) ? module.text : module.getText()
    const target = specifier.startsWith('.') && posix.join(posix.dirname(source.path), specifier)
    return [{ specifier, line: lineOf(source, node), kind, typeOnly, ...(target && { target }) }]
  })
}

function readDeclaration(node: ts.Node): Found | undefined {
  if (ts.isImportDeclaration(node)) {
    return { kind: 'import', typeOnly: importsTypesOnly(node.importClause), module: node.moduleSpecifier }
  }
  if (ts.isExportDeclaration(node)) {
    return { kind: 'reexport', typeOnly: exportsTypesOnly(node), module: node.moduleSpecifier }
  }
  if (ts.isExternalModuleReference(node)) return { kind: 'import', typeOnly: false, module: node.expression }
  return undefined
}

function readTypeImport(node: ts.Node): Found | undefined {
  if (!ts.isImportTypeNode(node)) return undefined
  const module = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument
  return { kind: 'import', typeOnly: true, module }
}

function readCall(node: ts.Node): Found | undefined {
  if (!ts.isCallExpression(node)) return undefined
  const { expression } = node
  const isImport = expression.kind === ts.SyntaxKind.ImportKeyword
  const isRequire = ts.isIdentifier(expression) && expression.text === 'require'
  return isImport || isRequire ? { kind: 'dynamic', typeOnly: false, module: node.arguments[0] } : undefined
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : []
  return !clause.name && named.length > 0 && named.every((element) => element.isTypeOnly)
}

function exportsTypesOnly({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  if (isTypeOnly) return true
  const named = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : []
  return named.length > 0 && named.every((element) => element.isTypeOnly)
}
