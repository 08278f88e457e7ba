import * as z from 'zod'
import { decodeNodeId } from '../plugin/ids/node-id-of.ts'
import { maxPageSize } from './page.ts'

/** Descriptions and access rules of what the relay plugin adds to the schema. */
export const relayOptions = {
  decodeGlobalID: decodeNodeId,
  cursorType: 'String',
  edgeCursorType: 'String',
  pageInfoCursorType: 'String',
  nodeTypeOptions: { access: 'everyone', description: 'A stored object that `node` finds by its id.' },
  idFieldOptions: { description: 'The global id; opaque, for `node` and as an argument of other fields.' },
  nodeQueryOptions: {
    access: 'everyone',
    description: 'The object with this id; null if there is none.',
    args: { id: { access: 'everyone', description: 'The global id of the object.' } },
  },
  nodesQueryOptions: {
    access: 'everyone',
    description: 'The objects with these ids, in the same order; null for each id without one.',
    args: {
      ids: {
        access: 'everyone',
        description: `The global ids, at most ${maxPageSize}.`,
        validate: z.array(z.unknown()).max(maxPageSize),
      },
    },
  },
  pageInfoTypeOptions: { access: 'everyone', description: 'The position of a page in its list.' },
  hasNextPageFieldOptions: { description: 'Whether entries follow the page.' },
  hasPreviousPageFieldOptions: { description: 'Whether entries come before the page.' },
  startCursorFieldOptions: { description: 'The cursor of the first entry; null on an empty page.' },
  endCursorFieldOptions: {
    description: 'The cursor of the last entry, for `after` of the next page; null on an empty page.',
  },
  firstArgOptions: {
    access: 'everyone',
    description: `How many entries from the start, 0 to ${maxPageSize}. Set either \`first\` or \`last\`.`,
  },
  afterArgOptions: { access: 'everyone', description: 'The page starts after the entry with this cursor.' },
  lastArgOptions: {
    access: 'everyone',
    description: `How many entries from the end, 0 to ${maxPageSize}. Set either \`first\` or \`last\`.`,
  },
  beforeArgOptions: { access: 'everyone', description: 'The page ends before the entry with this cursor.' },
  defaultPayloadTypeOptions: { access: 'everyone' },
  // So that a mutation that fails does not take the answers of those before it with it.
  relayMutationFieldOptions: { nullable: true },
  mutationInputArgOptions: { description: 'The input of the mutation.' },
} as const
