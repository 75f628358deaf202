import { createHash, createHmac } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const sha256 = (words: string | Buffer): string => createHash('sha256').update(words).digest('hex')
const hmac = (key: string | Buffer, words: string): Buffer => createHmac('sha256', key).update(words).digest()

/**
 * Whether a request to a store is signed with a secret as AWS Signature Version 4 says ("Create a signed AWS API request"),
 * and its body is the one that was signed. Written apart from the client, and from what the documentation says.
 */
export function isSigned(request: IncomingMessage, body: Buffer, secret: string): boolean {
  const [, scope = '', signed = '', signature = ''] =
    /^AWS4-HMAC-SHA256 Credential=[^/]+\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      request.headers.authorization ?? '',
    ) ?? []
  const hash = String(request.headers['x-amz-content-sha256'])
  if (hash !== sha256(body) && !(body.length === 0 && hash === 'UNSIGNED-PAYLOAD')) return false
  const url = new URL(request.url ?? '/', 'http://any')
  const canonical = [
    request.method,
    url.pathname,
    [...url.searchParams]
      .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
      .sort()
      .join('&'),
    ...signed.split(';').map(name => `${name}:${String(request.headers[name]).trim().replace(/ +/g, ' ')}`),
    '',
    signed,
    hash,
  ].join('\n')
  const [date = '', region = '', service = '', end = ''] = scope.split('/')
  const key = [region, service, end].reduce((last, part) => hmac(last, part), hmac(`AWS4${secret}`, date))
  const toSign = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n')
  return service === 's3' && createHmac('sha256', key).update(toSign).digest('hex') === signature
}
