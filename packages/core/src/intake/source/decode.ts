/** Decodes the next bytes of a text. */
export type Decode = (bytes: Uint8Array, isLast: boolean) => string
