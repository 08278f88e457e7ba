import { isDeepStrictEqual } from 'node:util'
import { post } from '../ask.ts'
import type { PeerProcess } from '../peer-process.ts'
import type { Contender } from './measure-reads.ts'
import { normalize } from './normalize.ts'
import { type PeerName, peers, type SeekerIds } from './peers.ts'
import type { ReadName } from './reads.ts'

/** Readies the servers for a read; throws where they do not all say the same of every seeker. */
export async function contendersFor(
  read: ReadName,
  running: ReadonlyMap<PeerName, PeerProcess>,
  { seekers, key }: { readonly seekers: readonly SeekerIds[]; readonly key: string },
): Promise<readonly Contender[]> {
  const contenders = [...running].map(([peer, { address, pid }]): Contender => {
    const { path, body } = peers[peer]
    const bodies = seekers.map((seeker) => JSON.stringify(body(read, seeker)))
    return { peer, pid, load: { url: `${address}${path}`, headers: { authorization: `Bearer ${key}` }, bodies } }
  })
  const answers = await Promise.all(
    contenders.map(({ load: { url, headers, bodies } }) =>
      Promise.all(bodies.map(async (body) => normalize(await post(url, body, headers)))),
    ),
  )
  for (const [index, answer] of answers.entries()) {
    if (isDeepStrictEqual(answer, answers[0])) continue
    const both = [answers[0]?.[0], answer[0]].map((it) => JSON.stringify(it).slice(0, 600))
    throw new Error(
      `${contenders[index]?.peer} answers ${read} otherwise than ${contenders[0]?.peer}:\n${both.join('\n')}`,
    )
  }
  return contenders
}
