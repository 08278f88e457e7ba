import ts from 'typescript'
import type { Source } from './source.ts'

const parsed = new WeakMap<Source, ts.SourceFile>()

/** The syntax tree of a file, parsed once. */
function syntaxTree(source: Source): ts.SourceFile {
  const known = parsed.get(source)
  if (known) return known
  const tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true)
  parsed.set(source, tree)
  return tree
}

/** Every node of a file, parents before children. */
export function* nodesOf(source: Source): Generator<ts.Node> {
  const waiting: ts.Node[] = [syntaxTree(source)]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    const children: ts.Node[] = []
    ts.forEachChild(node, (child) => void children.push(child))
    waiting.push(...children.reverse())
  }
}

export function lineOf(source: Source, node: ts.Node): number {
  return syntaxTree(source).getLineAndCharacterOfPosition(node.getStart()).line + 1
}
