/** Where the data is kept: embedded in this process, for its lifetime or in a folder, or in a PostgreSQL database. */
export type DatabaseLocation =
  | { readonly kind: 'memory' }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'postgresql'; readonly url: string }
