import { join } from 'node:path'
import ts from 'typescript'

type Field = ts.PropertySignature | ts.PropertyAssignment

/** The fields of types that entries export, and of the types of those fields, that have no comment: `file: field`. */
export function fieldsWithoutComment(sourceFolder: string, entries: readonly string[]): readonly string[] {
  const paths = entries.map((entry) => join(sourceFolder, `${entry}.ts`))
  const program = ts.createProgram(paths, readOptions(sourceFolder))
  const checker = program.getTypeChecker()
  const fields = new Set<Field>()
  const known = new Set<ts.Type>()
  const waiting = paths.flatMap((path) => exportedTypes(program.getSourceFile(path), checker))
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (known.has(type)) continue
    known.add(type)
    const properties = type.isUnion() ? [] : checker.getPropertiesOfType(type)
    for (const declaration of properties.flatMap(({ declarations = [] }) => declarations)) {
      if (isField(declaration)) fields.add(declaration)
    }
    waiting.push(...partsOf(type, checker), ...properties.map((property) => checker.getTypeOfSymbol(property)))
  }
  return [...fields]
    .filter((field) => isOwn(field, sourceFolder) && !hasComment(field))
    .map(nameOf(sourceFolder))
    .sort()
}

function readOptions(sourceFolder: string): ts.CompilerOptions {
  const folder = join(sourceFolder, '..')
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  return ts.parseJsonConfigFileContent(config, ts.sys, folder).options
}

function exportedTypes(entry: ts.SourceFile | undefined, checker: ts.TypeChecker): readonly ts.Type[] {
  const module = entry && checker.getSymbolAtLocation(entry)
  const symbols = module ? checker.getExportsOfModule(module) : []
  return symbols
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter(({ flags }) => flags & ts.SymbolFlags.Type)
    .map((symbol) => checker.getDeclaredTypeOfSymbol(symbol))
}

/** The members of a union, the elements of a list, and what else a type is made from. */
function partsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  if (type.isUnion()) return type.types
  return isReference(type) ? checker.getTypeArguments(type) : []
}

/** A field that a type declares or takes from a table of constants; schemas describe theirs themselves. */
function isField(declaration: ts.Node): declaration is Field {
  if (ts.isPropertySignature(declaration)) return true
  const isInSchema = /-schema\.ts$/.test(declaration.getSourceFile().fileName)
  return ts.isPropertyAssignment(declaration) && !isInSchema && !ts.findAncestor(declaration, ts.isCallExpression)
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return 'target' in type
}

function isOwn(field: ts.Node, sourceFolder: string): boolean {
  return field.getSourceFile().fileName.startsWith(sourceFolder)
}

function hasComment(field: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(field).length > 0
}

function nameOf(sourceFolder: string): (field: Field) => string {
  return (field) => `${field.getSourceFile().fileName.slice(sourceFolder.length + 1)}: ${field.name.getText()}`
}
