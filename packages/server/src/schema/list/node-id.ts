/** How a node is identified. */
export const nodeId = {
  description: 'Identifies it among everything stored; opaque.',
  resolve: ({ id }: { readonly id: string }): string => id,
} as const
