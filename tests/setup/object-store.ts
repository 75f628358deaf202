import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { request as ask, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { isSigned } from './signature-v4.ts'

const BUCKET = 'goldthread-files'
const SECRET = 'S3RVER'

/**
 * An S3-compatible server of the test's own. It reads signatures and does not work them out, so that whoever asks comes by
 * a door that does, and refuses as the protocol says.
 */
export async function anObjectStore() {
  const directory = mkdtempSync(join(tmpdir(), 'goldthread-s3-'))
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: BUCKET, configs: [] }],
  })
  const { port: behind } = await server.run()
  const door = createServer((asked, answer) => {
    const parts: Buffer[] = []
    asked.on('data', part => parts.push(part))
    asked.on('end', () => {
      const body = Buffer.concat(parts)
      if (!isSigned(asked, body, SECRET)) {
        answer.writeHead(403, { 'content-type': 'application/xml' })
        answer.end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
        return
      }
      const { method, url, headers } = asked
      const on = ask({ host: '127.0.0.1', port: behind, method, path: url, headers }, came => {
        answer.writeHead(came.statusCode ?? 500, came.headers)
        came.pipe(answer)
      })
      on.on('error', () => answer.destroy())
      on.end(body)
    })
  })
  await new Promise<void>(done => door.listen(0, '127.0.0.1', done))
  const { port } = door.address() as AddressInfo
  let isOpen = true
  const close = async () => {
    if (!isOpen) return
    isOpen = false
    door.closeAllConnections()
    await new Promise(done => door.close(done))
    await server.close()
  }
  return {
    /** FILES_URL for it, with the secret that it knows or another. */
    url: (secret = SECRET) => `http://S3RVER:${secret}@127.0.0.1:${port}/${BUCKET}/records?region=eu-west-2`,
    /** How many objects it holds. */
    held: () =>
      readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter(one => one.endsWith('_object'))
        .length,
    /** It does not answer any more. */
    close,
    async stop() {
      await close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
