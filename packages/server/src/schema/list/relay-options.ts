import * as z from 'zod'
import { maxPageSize } from './page.ts'

/** Says of what the relay plugin adds to the schema what it is and who may select it. */
export const relayOptions = {
  cursorType: 'String',
  edgeCursorType: 'String',
  pageInfoCursorType: 'String',
  nodeTypeOptions: { access: 'everyone', description: 'Something stored that can be found by its id.' },
  idFieldOptions: { description: 'Identifies it among everything stored; opaque.' },
  nodeQueryOptions: {
    access: 'everyone',
    description: 'What the id stands for; absent where there is nothing.',
    args: { id: { access: 'everyone', description: 'The id.' } },
  },
  nodesQueryOptions: {
    access: 'everyone',
    description: 'What the ids stand for, in the order given; absent where there is nothing.',
    args: {
      ids: {
        access: 'everyone',
        description: `The ids, ${maxPageSize} at most.`,
        validate: z.array(z.unknown()).max(maxPageSize),
      },
    },
  },
  // Who may see a list is the rule of the field that leads to it.
  defaultConnectionTypeOptions: { access: 'everyone', description: 'A page of a list.' },
  edgesFieldOptions: { description: 'The entries of the page.' },
  pageInfoFieldOptions: { description: 'Where the page stands in the list.' },
  defaultEdgeTypeOptions: { access: 'everyone', description: 'An entry of a page.' },
  cursorFieldOptions: { description: 'Where the entry stands in the list, for `after` and `before`.' },
  nodeFieldOptions: { description: 'What the entry stands for.' },
  pageInfoTypeOptions: { access: 'everyone', description: 'Where a page stands in its list.' },
  hasNextPageFieldOptions: { description: 'Whether entries follow the page.' },
  hasPreviousPageFieldOptions: { description: 'Whether entries come before the page.' },
  startCursorFieldOptions: { description: 'The cursor of the first entry.' },
  endCursorFieldOptions: { description: 'The cursor of the last entry.' },
  firstArgOptions: {
    access: 'everyone',
    description: `How many entries from the start, ${maxPageSize} at most; either this or \`last\` is needed.`,
  },
  afterArgOptions: { access: 'everyone', description: 'The cursor of the entry that the page starts after.' },
  lastArgOptions: {
    access: 'everyone',
    description: `How many entries from the end, ${maxPageSize} at most; either this or \`first\` is needed.`,
  },
  beforeArgOptions: { access: 'everyone', description: 'The cursor of the entry that the page ends before.' },
  defaultPayloadTypeOptions: { access: 'everyone' },
  mutationInputArgOptions: { description: 'What the mutation takes.' },
} as const
