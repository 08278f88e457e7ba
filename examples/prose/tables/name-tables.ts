import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { code, markdownTable } from '../markdown-table.ts'
import { inWorkspace } from '../pages.ts'

const sourceFolder = inWorkspace('packages/core/src')

/** The names that an entry of core exports, each with its module and the first sentence of its comment. */
function namesOf(entry: string): string {
  const path = join(sourceFolder, `${entry}.ts`)
  const rows = parse(path).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause || !statement.moduleSpecifier) return []
    if (!ts.isNamedExports(statement.exportClause) || !ts.isStringLiteral(statement.moduleSpecifier)) return []
    const from = statement.moduleSpecifier.text
    const sentences = sentencesOf(join(dirname(path), from))
    return statement.exportClause.elements.map(({ name: { text } }) => {
      const sentence = sentences.get(text)
      if (!sentence) throw new Error(`${text} in ${from} has no comment.`)
      return [from.split('/')[1], code(text), sentence]
    })
  })
  return markdownTable(['module', 'name', 'what it is'], rows)
}

/** The first sentence of the comment on each name that a file declares. */
function sentencesOf(path: string): ReadonlyMap<string, string> {
  return new Map(
    parse(path).statements.flatMap((statement) => {
      const [comment] = ts.getJSDocCommentsAndTags(statement)
      const text = ts.getTextOfJSDocComment(comment?.comment)
      const sentence = text?.replaceAll(/\s+/g, ' ').match(/^.*?[.?](?= |$)/)?.[0]
      return sentence ? declaredBy(statement).map((name): [string, string] => [name, sentence]) : []
    }),
  )
}

function declaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  }
  const isNamed = ts.isTypeAliasDeclaration(statement) || ts.isFunctionDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
}

export const nameTables = {
  'names-of-core': () => namesOf('index'),
  'names-of-rules': () => namesOf('rules'),
  'names-of-storage': () => namesOf('storage'),
  'names-of-calendar': () => namesOf('calendar'),
  'names-of-intake': () => namesOf('intake'),
  'names-of-statistics': () => namesOf('statistics'),
  'names-of-en': () => namesOf('en'),
  'names-of-es': () => namesOf('es'),
}
