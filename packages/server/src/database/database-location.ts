/** Where data is stored: embedded in this process, in memory or in a folder, or in a PostgreSQL database. */
export type DatabaseLocation =
  | { readonly kind: 'memory' }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'postgresql'; readonly url: string }
