import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql'

/** Something that a portal can name in a request, such as `Seeker.contacts` or `Seeker.contacts(first:)`. */
type Part = {
  readonly name: string
  /** The type that it is a part of, and the one that it leads to. */
  readonly owner: string
  readonly leadsTo: string | undefined
  readonly isDeprecated: boolean
}

/** A part or a type of the contract that is there no more, and whether portals had been told. */
export type Removal = { readonly name: string; readonly wasDeprecated: boolean }

/** What of a contract is gone; a type was deprecated where whatever leads to it was. */
export function findRemovals(before: GraphQLSchema, after: GraphQLSchema): readonly Removal[] {
  const parts = partsOf(before)
  const left = new Set(partsOf(after).map(({ name }) => name))
  const roots = [before.getQueryType(), before.getMutationType()].flatMap((type) => type?.name ?? [])
  const inUse = typesInUse(roots, parts)
  const types = Object.keys(before.getTypeMap()).filter((name) => !after.getType(name))
  return [
    ...types.map((name) => ({ name, wasDeprecated: !inUse.has(name) })),
    ...parts
      .filter(({ name, owner }) => !left.has(name) && !types.includes(owner))
      .map(({ name, isDeprecated }) => ({ name, wasDeprecated: isDeprecated })),
  ]
}

/** The types that something leads to which was not deprecated, from the types where requests begin. */
function typesInUse(roots: readonly string[], parts: readonly Part[]): ReadonlySet<string> {
  const inUse = new Set(roots)
  for (const type of inUse) {
    for (const { owner, leadsTo, isDeprecated } of parts) {
      if (owner === type && leadsTo !== undefined && !isDeprecated) inUse.add(leadsTo)
    }
  }
  return inUse
}

function partsOf(schema: GraphQLSchema): readonly Part[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type))
    .flatMap(partsOfType)
}

function partsOfType(type: GraphQLNamedType): readonly Part[] {
  const { name: owner } = type
  if (isEnumType(type)) {
    return type
      .getValues()
      .map(({ name, deprecationReason }) =>
        part(`${owner}.${name}`, { owner, isDeprecated: deprecationReason != null }),
      )
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map(({ name, deprecationReason, type: inner }) =>
      part(`${owner}.${name}`, { owner, isDeprecated: deprecationReason != null, leadsTo: getNamedType(inner).name }),
    )
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap(({ name, args, deprecationReason, type: inner }) => {
    const isDeprecated = deprecationReason != null
    return [
      part(`${owner}.${name}`, { owner, isDeprecated, leadsTo: getNamedType(inner).name }),
      ...args.map((argument) =>
        part(`${owner}.${name}(${argument.name}:)`, {
          owner,
          isDeprecated: isDeprecated || argument.deprecationReason != null,
          leadsTo: getNamedType(argument.type).name,
        }),
      ),
    ]
  })
}

function part(
  name: string,
  { owner, isDeprecated, leadsTo }: { owner: string; isDeprecated: boolean; leadsTo?: string },
): Part {
  return { name, owner, isDeprecated, leadsTo }
}
