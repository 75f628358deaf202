import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Payload, whatIsWrong } from '../../returns/dfe-feed/index.ts'
import { dfeStandIn } from '../feed/dfe-stand-in.test-data.ts'
import { aDemonstration } from '../server/site.test-data.ts'
import { run as runExport } from './export.ts'
import { run } from './feed.ts'

let here: Awaited<ReturnType<typeof aDemonstration>>
let standIn: Awaited<ReturnType<typeof dfeStandIn>>
let env: Record<string, string>
let out: string[]
let err: string[]

beforeAll(async () => {
  here = await aDemonstration()
  standIn = await dfeStandIn()
  env = { DATABASE_URL: here.ownerUrl, GOLDTHREAD_TODAY: '2026-11-24', ...standIn.env }
}, 120_000)
afterAll(async () => {
  await here?.stop()
  await standIn?.stop()
})
beforeEach(() => {
  out = []
  err = []
  vi.spyOn(process.stdout, 'write').mockImplementation(text => out.push(String(text)) > 0)
  vi.spyOn(process.stderr, 'write').mockImplementation(text => err.push(String(text)) > 0)
  return () => vi.restoreAllMocks()
})

const folder = () => mkdtemp(join(tmpdir(), 'goldthread-feed-'))
const read = async (dir: string, name: string) => JSON.parse(await readFile(join(dir, name), 'utf8'))

describe('goldthread export dfe-feed', () => {
  it('writes every child in scope, each held to the specification, and what was written', async () => {
    const dir = await folder()
    expect(await runExport(['dfe-feed', '--out', dir], env)).toBe(0)
    const children: Payload[] = await read(dir, 'dfe-feed.json')
    const summary = await read(dir, 'summary.json')
    expect(children.length).toBeGreaterThan(5)
    expect(children.flatMap(whatIsWrong)).toEqual([])
    expect(summary).toMatchObject({
      edition: '1.0.1',
      from: '2024-04-01',
      to: '2026-11-25',
      children: children.length,
      held: 0,
    })
    expect(out.join('')).toContain(`Wrote ${children.length} children`)
  })

  it('asks for a folder', async () => {
    expect(await runExport(['dfe-feed'], env)).toBe(1)
    expect(err.join('')).toContain('Say which folder to write to, as --out FOLDER.')
  })
})

describe('goldthread feed dfe', () => {
  it('--dry-run writes the posts that it would make, and neither sends nor keeps anything', async () => {
    const dir = await folder()
    expect(await run(['dfe', '--dry-run', dir], env)).toBe(0)
    const post: Payload[] = await read(dir, 'post-0001.json')
    expect(out.join('')).toContain(`Nothing was sent. ${post.length} children would be, and 0 taken away`)
    expect(standIn.posts).toEqual([])
  })

  it('sends what changed, then nothing; and ends with 1 where the line was cut', async () => {
    expect(await run(['dfe'], env)).toBe(0)
    const sent = standIn.children.size
    expect(out.join('')).toContain(`Sent: ${sent} children. Taken away: 0.\nHeld back: 0.`)
    expect(await run(['dfe'], env)).toBe(0)
    expect(out.join('')).toContain('Sent: 0 children.')
    expect(await run(['dfe'], { ...env, DFE_FEED_CLIENT_SECRET: 'wrong' })).toBe(0)
    // Nothing is to go, so that nobody is asked for a token.
    expect(standIn.asked()).toBe(1)
  })

  it('sends nobody who is not real to an address that is not on this machine', async () => {
    expect(await run(['dfe', '--url', 'https://feed.example/1'], env)).toBe(1)
    expect(err.join('')).toBe(
      'Nobody in this record is real: its feed goes only to an address on this machine.\n',
    )
  })

  it.each([
    [[], {}, 'Say which feed: dfe.'],
    [['dfe', '--url', 'http://feed.example'], {}, 'must be an https address'],
    [['dfe'], { DFE_FEED_URL: '' }, 'DFE_FEED_URL is not set'],
    [['dfe'], { DFE_FEED_SCOPE: '' }, 'The feed also needs DFE_FEED_SCOPE'],
    [['dfe', '--fast'], {}, 'Unknown option'],
  ])('%j with %j is refused in words', async (words, more, says) => {
    expect(await run(words as string[], { ...env, ...more })).toBe(1)
    expect(err.join('')).toContain(says)
  })
})
