import ts from 'typescript'
import type { Breach } from './breach.ts'
import type { Source } from './source.ts'
import { lineOf, nodesOf } from './syntax-tree.ts'

/** Globals that pure code never names: the console, the process, timers, the network, the clock and chance. */
const impureGlobals = new Set([
  'console',
  'process',
  'globalThis',
  'performance',
  'crypto',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'navigator',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
])

const impureMembers = new Set(['Date.now', 'Math.random', 'Temporal.Now'])

const localDateMember =
  /^([gs]et(Date|Day|FullYear|Hours|Minutes|Seconds|Milliseconds|Month|Year)|getTimezoneOffset|to(Date|Time)String)$/

type Rule = (node: ts.Node, declared: ReadonlySet<string>) => string | undefined

const rules: readonly Rule[] = [impureGlobal, impureMember, localDate, impureDate, ambientLocale]

/** Finds what makes an answer depend on anything but its arguments. */
export function findPurityBreaches(sources: readonly Source[]): readonly Breach[] {
  return sources.flatMap((source) => {
    const declared = declaredNames(source)
    return [...nodesOf(source)].flatMap((node) =>
      rules.flatMap((rule) => {
        const message = rule(node, declared)
        return message ? [{ path: source.path, line: lineOf(source, node), message }] : []
      }),
    )
  })
}

function declaredNames(source: Source): ReadonlySet<string> {
  const names = [...nodesOf(source)].flatMap((node) => {
    const isDeclared = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)
    const named = isDeclared || ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node) ? node.name : undefined
    return named && ts.isIdentifier(named) ? [named.text] : []
  })
  return new Set(names)
}

function impureGlobal(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (!ts.isIdentifier(node) || !impureGlobals.has(node.text) || declared.has(node.text)) return undefined
  const { parent } = node
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node
  const isKey = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
  return isMember || isKey ? undefined : `uses ${node.text}`
}

function impureMember(node: ts.Node): string | undefined {
  const member = memberOf(node)
  const path = member && `${member.owner.getText()}.${member.name}`
  return path && impureMembers.has(path) ? `uses ${path}` : undefined
}

function localDate(node: ts.Node): string | undefined {
  const name = memberOf(node)?.name
  return name && localDateMember.test(name) ? `${name} depends on the machine's time zone: use UTC` : undefined
}

function impureDate(node: ts.Node): string | undefined {
  const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date'
  if (!isDate) return undefined
  if (ts.isCallExpression(node)) return 'calls Date(), which reads the clock'
  const given = node.arguments?.length ?? 0
  if (given === 0) return 'calls new Date() without an argument, which reads the clock'
  return given > 1 ? "builds a Date in the machine's time zone: use Date.UTC" : undefined
}

function ambientLocale(node: ts.Node): string | undefined {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined
  const member = memberOf(node.expression)
  if (!member) return undefined
  const given = node.arguments?.length ?? 0
  const isIntl = member.owner.getText() === 'Intl' && /^[A-Z]/.test(member.name)
  const needed = member.name === 'localeCompare' ? 2 : isIntl || member.name.startsWith('toLocale') ? 1 : 0
  return given < needed ? `${member.name} depends on the machine's language: name a locale` : undefined
}

function memberOf(node: ts.Node): { readonly owner: ts.Node; readonly name: string } | undefined {
  if (ts.isPropertyAccessExpression(node)) return { owner: node.expression, name: node.name.text }
  if (!ts.isElementAccessExpression(node) || !ts.isStringLiteralLike(node.argumentExpression)) return undefined
  return { owner: node.expression, name: node.argumentExpression.text }
}
