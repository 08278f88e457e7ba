import { channels } from '@tiecraft/core'

/** Ids of the channels that reveal something private. */
export const sensitiveChannelIds: readonly string[] = channels.filter(({ sensitive }) => sensitive).map(({ id }) => id)

export function isSensitive(channelId: string | null | undefined): boolean {
  return channelId != null && sensitiveChannelIds.includes(channelId)
}
