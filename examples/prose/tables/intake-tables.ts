import { readFileSync } from 'node:fs'
import {
  activitiesTemplate,
  contactsTemplate,
  employersTemplate,
  importFormatMeanings,
  importLimits,
  importThresholds,
} from '@tiecraft/core/intake'
import ts from 'typescript'
import { filesInZip } from '../../../packages/core/src/intake/read-zip.ts'
import { code, markdownTable } from '../markdown-table.ts'
import { inWorkspace } from '../pages.ts'

/** The comment on each member of an object or a type in a file of the intake. */
function commentsIn(file: string, name: string): readonly (readonly [string, string])[] {
  const path = inWorkspace(`packages/core/src/intake/${file}`)
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: (readonly [string, string])[] = []
  const visit = (node: ts.Node, isInside: boolean): void => {
    const isNamed = (ts.isVariableDeclaration(node) || ts.isTypeAliasDeclaration(node)) && node.name.getText() === name
    const isMember = ts.isPropertyAssignment(node) || ts.isPropertySignature(node)
    if (isInside && isMember) found.push([node.name.getText(), commentOn(node)])
    else ts.forEachChild(node, (child) => visit(child, isInside || isNamed))
  }
  visit(source, false)
  return found
}

function commentOn(node: ts.Node): string {
  const [comment] = ts.getJSDocCommentsAndTags(node)
  return ts.getTextOfJSDocComment(comment?.comment) ?? ''
}

function numbers(file: string, name: string, table: Readonly<Record<string, number>>): string {
  return markdownTable(
    ['code', 'value', 'what it bounds'],
    commentsIn(file, name).map(([key, comment]) => [code(key), (table[key] ?? 0).toLocaleString('en'), comment]),
  )
}

const templates = {
  'contacts.csv': contactsTemplate,
  'activities.csv': activitiesTemplate,
  'employers.csv': employersTemplate,
} as const

export const intakeTables = {
  'import-formats': () =>
    markdownTable(
      ['format', 'what it is'],
      Object.entries(importFormatMeanings).map(([key, text]) => [code(key), text]),
    ),
  'import-templates': () =>
    markdownTable(
      ['table', 'columns'],
      Object.entries(templates).map(([name, columns]) => [code(name), columns.map(code).join(', ')]),
    ),
  'import-limits': () => numbers('import-limit.ts', 'importLimits', importLimits),
  'import-thresholds': () => numbers('import-thresholds.ts', 'importThresholds', importThresholds),
  'import-issues': () =>
    markdownTable(
      ['code', 'what it says'],
      commentsIn('import-issue.ts', 'ImportIssueFacts').map(([key, text]) => [code(key), text]),
    ),
  'files-in-zip': () =>
    markdownTable(
      ['file in a zip'],
      filesInZip.map((name) => [code(name)]),
    ),
}
