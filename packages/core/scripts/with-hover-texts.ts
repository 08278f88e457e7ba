import ts from 'typescript'
import { type Shape, shapeKey } from './described-shapes.ts'

/**
 * Declarations with the descriptions of schemas as comments on the fields, which editors show.
 *
 * TypeScript drops comments from types that it infers from a schema.
 */
export function withHoverTexts(declarations: string, shapes: ReadonlyMap<string, Shape>): string {
  const edits = new Map<number, string>()
  const visit = (node: ts.Node): void => {
    const members = membersOfObject(node)
    const shape = shapes.get(shapeKey(members.map((member) => [nameOf(member), literalOf(member)])))
    for (const member of members) {
      const text = shape?.get(nameOf(member))
      if (text) edits.set(member.getStart(), text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('index.d.ts', declarations, ts.ScriptTarget.Latest, true))
  return [...edits]
    .sort(([first], [second]) => second - first)
    .reduce((text, [at, comment]) => `${text.slice(0, at)}/** ${comment} */ ${text.slice(at)}`, declarations)
}

/** The fields of `ZodObject<{ … }>`, or of `ZodObject<{ … } & { … }>` where a schema adds to what others share. */
function membersOfObject(node: ts.Node): readonly ts.PropertySignature[] {
  if (!ts.isTypeReferenceNode(node) || !node.typeName.getText().endsWith('ZodObject')) return []
  const [shape] = node.typeArguments ?? []
  if (!shape) return []
  const parts = ts.isIntersectionTypeNode(shape) ? shape.types : [shape]
  return parts.flatMap((part) => (ts.isTypeLiteralNode(part) ? part.members.filter(ts.isPropertySignature) : []))
}

function nameOf({ name }: ts.PropertySignature): string {
  return name.getText()
}

function literalOf({ type }: ts.PropertySignature): string | undefined {
  return type?.getText().match(/ZodLiteral<"(.*)">$/)?.[1]
}
