/** One thing that must hold before code is taken in; throws when it does not. */
export type Gate = { readonly name: string; readonly run: () => Promise<void> | void }
