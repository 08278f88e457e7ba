import ts from 'typescript'
import { inWorkspace } from './pages.ts'

/** What the compiler says against pieces of code, as if each were a file next to the examples. */
export function typeErrors(codeByName: ReadonlyMap<string, string>): readonly string[] {
  const options = readOptions()
  const files = new Map(
    [...codeByName].map(([name, code]) => [inWorkspace(`examples/${name.replaceAll('/', '-')}.ts`), code]),
  )
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].flatMap((path) => {
    const source = program.getSourceFile(path)
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(describe)
  })
}

function readOptions(): ts.CompilerOptions {
  const path = inWorkspace('examples/tsconfig.json')
  const { config } = ts.readConfigFile(path, ts.sys.readFile)
  return ts.parseJsonConfigFileContent(config, ts.sys, inWorkspace('examples')).options
}

function describe({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file ? file.text.slice(0, start).split('\n').length : 0
  const text = file?.text.split('\n')[line - 1] ?? ''
  return `${file?.fileName}: ${text.trim()}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
}
