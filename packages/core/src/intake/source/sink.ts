/** Takes a file piece by piece, as it comes. */
export type Sink<Piece> = {
  readonly push: (piece: Piece) => void
  /** Called once, after the last piece. */
  readonly end: () => void
}
