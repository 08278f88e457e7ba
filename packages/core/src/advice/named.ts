import type { Channel } from '../channel/channel-schema.ts'

/** A channel as facts name it. */
export function named({ id, label = '' }: Channel): { readonly channel: string; readonly label: string } {
  return { channel: id, label }
}
