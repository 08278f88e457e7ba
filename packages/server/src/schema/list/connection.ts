import type { ObjectRef } from '@pothos/core'
import { builder } from '../builder.ts'
import type { Page } from './page.ts'

type Types = typeof builder.$inferSchemaTypes

/** A page of a list with the number of entries of the whole list. */
export type CountedPage<Entry> = Page<Entry> & { readonly totalCount?: number | (() => Promise<number>) }

/** The type of every list of some entries, such as `ContactConnection`, which has `ContactEdge`s. */
export function connectionOf<Node>(name: string, type: ObjectRef<Types, Node>) {
  return pageRef(name, type)
}

/** The type of every list of some entries that says how many there are in all. */
export function countedConnectionOf<Node>(name: string, type: ObjectRef<Types, Node>) {
  const ref = pageRef(name, type)
  builder.objectField(ref, 'totalCount', (t) =>
    t.int({
      description: 'The number of entries of the whole list, independent of the page.',
      resolve: ({ totalCount: count }) => (typeof count === 'function' ? count() : (count ?? 0)),
    }),
  )
  return ref
}

function pageRef<Node>(name: string, type: ObjectRef<Types, Node>) {
  const EdgeRef = builder.objectRef<Page<Node>['edges'][number]>(`${name}Edge`).implement({
    access: 'everyone',
    description: 'An entry of a page, with its place in the list.',
    fields: (t) => ({
      node: t.expose('node', { type, description: 'The entry.' }),
      cursor: t.exposeString('cursor', { description: 'The cursor of the entry, for `after` and `before`; opaque.' }),
    }),
  })
  // The rule of the field that returns a list applies to the list.
  return builder.objectRef<CountedPage<Node>>(`${name}Connection`).implement({
    access: 'everyone',
    description: 'A page of a list.',
    fields: (t) => ({
      nodes: t.expose('nodes', { type: [type], description: 'The entries of the page.' }),
      edges: t.field({
        type: [EdgeRef],
        description: 'The entries of the page, each with its cursor.',
        resolve: ({ edges }) => edges,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'The position of the page in the list.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
    }),
  })
}
