import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql'

type Descriptions = Readonly<Record<string, string>>

/** What types mean that come with connections and global ids; by the end of their names. */
const typeDescriptions = {
  Node: 'Something stored that can be found by its id.',
  PageInfo: 'Where a page stands in its list.',
  Connection: 'A page of a list.',
  ConnectionEdge: 'An entry of a page.',
} as const satisfies Descriptions

const fieldDescriptions: Descriptions = {
  id: 'Identifies it among everything stored; made of no parts that mean anything.',
  node: 'What the id or the entry stands for; absent where there is nothing.',
  nodes: 'What the ids stand for, in the order given; absent where there is nothing.',
  edges: 'The entries of the page.',
  cursor: 'Where the entry stands in the list, for `after` and `before`.',
  pageInfo: 'Where the page stands in the list.',
  totalCount: 'How many entries the whole list has.',
  hasNextPage: 'Whether entries follow the page.',
  hasPreviousPage: 'Whether entries come before the page.',
  startCursor: 'The cursor of the first entry.',
  endCursor: 'The cursor of the last entry.',
}

const argumentDescriptions: Descriptions = {
  first: 'How many entries from the start, 100 at most; either this or `last` is needed.',
  after: 'The cursor of the entry that the page starts after.',
  last: 'How many entries from the end, 100 at most; either this or `first` is needed.',
  before: 'The cursor of the entry that the page ends before.',
  id: 'The id.',
  ids: 'The ids, 100 at most.',
}

/** Fills in the descriptions of what connections and global ids bring along. */
export function describeRelay(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue
    const [, meaning] = Object.entries(typeDescriptions).find(([ending]) => type.name.endsWith(ending)) ?? []
    type.description ??= meaning
    for (const field of Object.values(type.getFields())) {
      field.description ??= fieldDescriptions[field.name]
      for (const argument of field.args) argument.description ??= argumentDescriptions[argument.name]
    }
  }
  return schema
}
