import ts from 'typescript'
import type { Breach } from './breach.ts'
import { findImports } from './find-imports.ts'
import type { Source } from './source.ts'
import { lineOf, nodesOf } from './syntax-tree.ts'

const writingMethods = new Set([
  'create',
  'createMany',
  'createManyAndReturn',
  'update',
  'updateMany',
  'updateManyAndReturn',
  'upsert',
  'delete',
  'deleteMany',
  '$executeRaw',
  '$executeRawUnsafe',
  '$queryRaw',
  '$queryRawUnsafe',
  '$transaction',
])

const prismaModule = /^@prisma\/|^\..*\bprisma\b/

/** Finds calls that write to the database, and imports of Prisma for more than its types. */
export function findStoreBreaches(sources: readonly Source[]): readonly Breach[] {
  return sources.flatMap((source) => [...findWrites(source), ...findPrismaImports(source)])
}

function findWrites(source: Source): readonly Breach[] {
  return [...nodesOf(source)].flatMap((node) => {
    const name = memberNameOf(node)
    if (!name || !writingMethods.has(name)) return []
    return [{ path: source.path, line: lineOf(source, node), message: `uses ${name}: write through store/` }]
  })
}

function memberNameOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return isObjectOf(node.expression) ? undefined : node.name.text
  if (ts.isElementAccessExpression(node)) {
    return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined
  }
  if (!ts.isBindingElement(node)) return undefined
  const name = node.propertyName ?? node.name
  return ts.isObjectBindingPattern(node.parent) && ts.isIdentifier(name) ? name.text : undefined
}

/** `Object.create` makes an object, not a row. */
function isObjectOf(owner: ts.Node): boolean {
  return ts.isIdentifier(owner) && owner.text === 'Object'
}

function findPrismaImports(source: Source): readonly Breach[] {
  return findImports(source)
    .filter(({ specifier, typeOnly }) => !typeOnly && prismaModule.test(specifier))
    .map(({ specifier, line }) => ({
      path: source.path,
      line,
      message: `imports values from '${specifier}': only its types may be`,
    }))
}
