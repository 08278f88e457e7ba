import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { packageFolder } from '../migration/package-folder.ts'
import { schema } from './schema.ts'

const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))

test('schema.graphql is what the code serves: `pnpm --filter @tiecraft/server schema:print` writes it', () => {
  const file = readFileSync(join(packageFolder, 'schema.graphql'), 'utf8')
  expect(file.trimEnd()).toBe(printSchema(lexicographicSortSchema(schema)))
})

test('no field takes or gives anything without a shape', () => {
  expect(
    types
      .filter(isScalarType)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Boolean', 'Date', 'DateTime', 'Float', 'ID', 'Int', 'String'])
})

type Described = { readonly name: string; readonly description?: string | null | undefined }

/** A type and everything in it, by where it is. */
function partsOf(type: GraphQLNamedType): readonly (readonly [string, Described])[] {
  const own = [type.name, type] as const
  if (isEnumType(type)) {
    return [own, ...type.getValues().map((value) => [`${type.name}.${value.name}`, value] as const)]
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own]
  const inside = Object.values(type.getFields()).flatMap((field) => {
    const at = `${type.name}.${field.name}`
    const args: readonly Described[] = 'args' in field ? field.args : []
    return [[at, field] as const, ...args.map((argument) => [`${at}(${argument.name})`, argument] as const)]
  })
  return [own, ...inside]
}

describe('every description', () => {
  const parts = types.flatMap(partsOf)

  test('is there', () => {
    expect(parts.filter(([, { description }]) => !description?.trim()).map(([at]) => at)).toEqual([])
  })

  test('is a sentence, but for the values of enums, which may be labels', () => {
    const values = types
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`))
    const sentence = /^[A-Z0-9].*[.?!]$/s
    const labels = parts.filter(([, { description }]) => description && !sentence.test(description)).map(([at]) => at)
    expect(labels.filter((at) => !values.includes(at))).toEqual([])
  })
})

test('every mutation takes one input and a key to send it again, and answers with typed errors', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
  expect(mutations.length).toBeGreaterThan(0)
  for (const { args, type } of mutations) {
    expect(args.map(({ name }) => name).sort()).toEqual(['idempotencyKey', 'input'])
    const payload = getNamedType(type)
    expect(String(type)).toBe(payload.name)
    expect(isObjectType(payload) && String(payload.getFields().userErrors?.type)).toBe('[UserError!]!')
  }
})
