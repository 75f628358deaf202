import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AwsClient } from 'aws4fetch'
import type { ByteStore } from '../engines/records/index.ts'

const LIKE =
  'FILES_URL must be like https://key:secret@s3.example/bucket?region=eu-west-2, or file:///srv/goldthread/files for a folder.'
/** The machine itself: only there may files go without https. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
/** How long a store may take over one file of 20 MB. */
const PATIENCE_MS = 30_000

/**
 * Reads FILES_URL: where the files of records are kept. Undefined where it is not set, and files are kept in the
 * database; a sentence says what is wrong with it, and never holds the secret.
 */
export function fileStoreOf(
  env: Readonly<Record<string, string | undefined>>,
  patience = PATIENCE_MS,
): ByteStore | string | undefined {
  const said = env.FILES_URL?.trim() ?? ''
  if (said === '') return undefined
  if (!URL.canParse(said)) return LIKE
  const url = new URL(said)
  if (url.protocol === 'file:') return url.host === '' ? inFolder(fileURLToPath(url)) : LIKE
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.includes(url.hostname))
  const [bucket, ...prefix] = url.pathname.split('/').filter(part => part !== '')
  if (!isSafe || !bucket || url.username === '' || url.password === '') return LIKE
  return inBucket(
    {
      url: [url.origin, bucket, ...prefix].join('/'),
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
      region: url.searchParams.get('region') ?? 'eu-west-2',
    },
    patience,
  )
}

type Bucket = { url: string; accessKeyId: string; secretAccessKey: string; region: string }

/** A bucket of an S3-compatible store, by addresses of the form host/bucket/key, signed as AWS Signature Version 4. */
function inBucket({ url, ...keys }: Bucket, patience: number): ByteStore {
  const client = new AwsClient({ ...keys, service: 's3', retries: 1 })
  const ask = async (method: 'PUT' | 'GET' | 'DELETE', key: string, init: RequestInit = {}) => {
    const answer = await client.fetch(`${url}/${key}`, {
      ...init,
      method,
      signal: AbortSignal.timeout(patience),
    })
    if (answer.ok || (method === 'DELETE' && answer.status === 404)) return answer
    // The answer’s words may name the bucket and the key; its number is enough.
    await answer.body?.cancel()
    throw new Error(`the store answered ${answer.status}`)
  }
  return {
    async put(key, bytes, type) {
      const answer = await ask('PUT', key, {
        body: new Uint8Array(bytes),
        headers: { 'content-type': type, 'x-amz-content-sha256': await sha256(bytes) },
      })
      await answer.body?.cancel()
    },
    get: async key => Buffer.from(await (await ask('GET', key)).arrayBuffer()),
    async remove(key) {
      await (await ask('DELETE', key)).body?.cancel()
    },
  }
}

// Signed with what is sent, so that what arrives is what was signed.
const sha256 = async (bytes: Buffer): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex')

/** A folder of this machine, or one that several share. */
function inFolder(folder: string): ByteStore {
  // Two letters a folder: ten thousand files in one are slow to list and to back up.
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key)
  return {
    async put(key, bytes) {
      const path = pathOf(key)
      await mkdir(join(folder, key.slice(0, 2)), { recursive: true, mode: 0o700 })
      // Under another name until it is whole.
      await writeFile(`${path}.arriving`, bytes, { mode: 0o600, flush: true })
      await rename(`${path}.arriving`, path)
    },
    get: key => readFile(pathOf(key)),
    async remove(key) {
      await rm(pathOf(key), { force: true })
      await rm(`${pathOf(key)}.arriving`, { force: true })
    },
  }
}
