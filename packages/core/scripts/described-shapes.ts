import { globSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const sourceFolder = join(import.meta.dirname, '../src')

/** What each field of an object's schema holds, by the field's name. */
export type Shape = ReadonlyMap<string, string | undefined>

/** The shape of every object in schemas, by `shapeKey`. */
export function shapesOf(schemas: readonly z.core.$ZodType[]): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>()
  const known = new Set<z.core.$ZodType>()
  const waiting = [...schemas]
  for (let schema = waiting.pop(); schema; schema = waiting.pop()) {
    if (known.has(schema)) continue
    known.add(schema)
    waiting.push(...partsOf(schema))
    if (schema instanceof z.core.$ZodObject) addShape(shapes, schema._zod.def.shape)
  }
  return shapes
}

/** Names an object by its fields; those of a literal tell objects with the same fields apart. */
export function shapeKey(fields: readonly (readonly [name: string, literal: string | undefined])[]): string {
  return fields
    .map(([name, literal]) => (literal === undefined ? name : `${name}=${literal}`))
    .sort()
    .join()
}

/** Every schema that a file of core exports. */
export async function exportedSchemas(): Promise<readonly z.core.$ZodType[]> {
  const paths = globSync('**/*.ts', { cwd: sourceFolder, exclude: (path) => path.endsWith('.test.ts') })
  const modules: readonly object[] = await Promise.all(paths.map((path) => import(join(sourceFolder, path))))
  return modules.flatMap((module) => schemasIn(Object.values(module)))
}

function addShape(shapes: Map<string, Shape>, shape: z.core.$ZodShape): void {
  const fields = Object.entries(shape)
  const key = shapeKey(fields.map(([name, field]) => [name, literalOf(field)]))
  shapes.set(key, new Map(fields.map(([name, field]) => [name, descriptionOf(field)])))
}

/** A field made optional says what it said before. */
function descriptionOf(field: z.core.$ZodType): string | undefined {
  const { description } = z.globalRegistry.get(field) ?? {}
  if (description !== undefined) return description
  return field instanceof z.core.$ZodOptional ? descriptionOf(field._zod.def.innerType) : undefined
}

function literalOf(field: z.core.$ZodType): string | undefined {
  return field instanceof z.core.$ZodLiteral ? field._zod.def.values.join() : undefined
}

function partsOf(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  if (schema instanceof z.core.$ZodObject) return Object.values(schema._zod.def.shape)
  return schemasIn(Object.values(schema._zod.def))
}

/** The schemas among values, and those listed in one of them. */
function schemasIn(values: readonly unknown[]): readonly z.core.$ZodType[] {
  return values.flatMap((value) => (value instanceof z.core.$ZodType ? [value] : listed(value)))
}

function listed(value: unknown): readonly z.core.$ZodType[] {
  return Array.isArray(value) ? value.filter((entry) => entry instanceof z.core.$ZodType) : []
}
