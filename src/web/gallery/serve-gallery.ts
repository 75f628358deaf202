import { readFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import type { Suggestion } from '../assets/suggest.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

// As strict as the application's own: nothing inside the page, nothing from elsewhere.
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'"

export const FOUND: readonly Suggestion[] = [
  { href: '/children/1', title: 'Amara Okoye', why: 'sounds like Amarah' },
  { href: '/children/2', title: 'Amir Oke', why: 'other name used' },
]

async function answer(path: string, html: string, assets: string, response: ServerResponse): Promise<void> {
  const send = (type: string, body: string | Buffer) =>
    response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(body)
  if (path.startsWith('/assets/'))
    send(TYPES[extname(path)] ?? '', await readFile(join(assets, path.slice('/assets/'.length))))
  else if (path === '/search/suggest') send('application/json', JSON.stringify(FOUND))
  else if (path === '/gallery/progress')
    send('application/json', JSON.stringify({ done: 0.7, words: 'Loading: 1,900 of 2,675 children' }))
  else send('text/html; charset=utf-8', html)
}

/** Serves one page with its built assets on a free port, under the application's content security policy. */
export async function serveGallery(html: string, assets: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    answer(pathname, html, assets, response).catch(() => response.writeHead(404).end())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { server, url: `http://127.0.0.1:${address.port}` }
}
