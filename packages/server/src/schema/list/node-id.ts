/** The id field of a node. */
export const nodeId = {
  description: 'The global id; opaque, for `node` and as an argument of other fields.',
  resolve: ({ id }: { readonly id: string }): string => id,
} as const
