import type { Plugin } from 'graphql-yoga'
import type { Connected } from '../database/database.ts'
import { linkPaths, type SignedLinks } from '../sign-in/signed-links.ts'
import { exportFormatOf, exportFormats } from '../store/export/export-formats.ts'
import { openExport } from '../store/export/open-export.ts'
import { readInSlices } from '../store/export/read-in-slices.ts'
import { writeExport } from '../store/export/write-export.ts'

/** What answers links to exports. */
export type Exporting = { readonly database: Connected; readonly signed: SignedLinks; readonly now: () => Date }

/** Answers links to exports; one that is not valid, or of a seeker who is gone, is not found. */
export function answerExports({ database, signed, now }: Exporting): Plugin {
  return {
    onRequest: async ({ request, url, fetchAPI: { Response }, endResponse }) => {
      if (!url.pathname.startsWith(linkPaths.export)) return
      const refuse = (status: number): void =>
        endResponse(new Response(null, { status, headers: { 'cache-control': 'no-store' } }))
      if (request.method !== 'GET') return refuse(405)
      const link = await signed.open('export', url.pathname.slice(linkPaths.export.length), now())
      const format = exportFormatOf(link?.facts.format)
      if (!link || !format) return refuse(404)
      const { tenantId } = link.access
      const exported = await openExport(readInSlices(database, tenantId), { tenantId, seekerId: link.seekerId })
      if (!exported) return refuse(404)
      const { type, file } = exportFormats[format]
      const headers = {
        'content-type': `${type}; charset=utf-8`,
        'content-disposition': `attachment; filename="${file}"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      }
      endResponse(new Response(streamOf(writeExport(exported, format, now())), { headers }))
    },
  }
}

/** A stream that asks for the next piece once the last was sent; a failure breaks the answer off. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await pieces.return(undefined)),
  })
}
