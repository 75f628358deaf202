import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Payload } from '../../returns/dfe-feed/index.ts'
import { dfeStandIn } from './dfe-stand-in.test-data.ts'
import { PACE, type Pace, waitBefore } from './pace.ts'
import { Cut, postTo } from './post.ts'
import { sendAll } from './send-all.ts'
import { type DfeFeed, dfeFeedOf } from './settings.ts'
import { Tokens } from './token.ts'

let standIn: Awaited<ReturnType<typeof dfeStandIn>>
beforeAll(async () => {
  standIn = await dfeStandIn()
})
afterAll(() => standIn.stop())

let waits: number[] = []
let pace: Pace

const feedWith = (more: Record<string, string> = {}) => dfeFeedOf({ ...standIn.env, ...more }) as DfeFeed
const child = (nth: number, surname = 'Good'): Payload => ({
  la_child_id: `C${nth}`,
  child_details: { surname },
})

/** Sends children as a run does: who was taken, who was refused with which words, and why it was cut. */
async function sending(children: readonly Payload[], feed = feedWith(), tokens = new Tokens(feed, 5000)) {
  const taken: string[] = []
  const receipts: (string | null)[] = []
  const refused: [string, string][] = []
  let cut: string | undefined
  try {
    await sendAll(
      children.map(send => ({ send })),
      postTo(feed, tokens, pace),
      pace,
      {
        taken: async (some, given) => {
          taken.push(...some.map(({ send }) => send.la_child_id))
          receipts.push(...given)
        },
        refused: async ({ send }, words) => void refused.push([send.la_child_id, words]),
      },
    )
  } catch (error) {
    if (!(error instanceof Cut)) throw error
    cut = error.message
  }
  return { taken, receipts, refused, cut }
}
const many = (n: number, at: Record<number, string> = {}) =>
  Array.from({ length: n }, (_, nth) => child(nth, at[nth]))

beforeEach(() => {
  standIn.calm()
  standIn.children.clear()
  waits = []
  pace = { ...PACE, patience: 5000, wait: async ms => void waits.push(ms) }
})

describe('batches', () => {
  it('of 250 children go in three posts of 100, 100 and 50, 0.4 seconds apart', async () => {
    const { taken, cut } = await sending(many(250))
    expect(cut).toBeUndefined()
    expect(taken).toHaveLength(250)
    expect(standIn.posts.map(({ length }) => length)).toEqual([100, 100, 50])
    expect(waits).toEqual([400, 400])
  })

  it('keep the receipt of the batch, or of each child where there is one for each', async () => {
    const one = await sending(many(2))
    expect(one.receipts[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(one.receipts[1]).toBe(one.receipts[0])
    standIn.settings.receipts = 'each'
    const each = await sending(many(2))
    expect(each.receipts[0]).toMatch(/^2026-11-28_/)
    expect(each.receipts[1]).not.toBe(each.receipts[0])
  })
})

describe('one bad record, for which a whole batch is refused', () => {
  it.each([
    ['named from 0', 0],
    ['named from 1', 1],
    ['not named', null],
  ] as const)('is found where it is %s, and all 99 others go', async (_, namesFrom) => {
    standIn.refuses.add('Bad')
    standIn.settings.namesFrom = namesFrom
    const { taken, refused, cut } = await sending(many(100, { 37: 'Bad' }))
    expect(cut).toBeUndefined()
    expect(refused.map(([number]) => number)).toEqual(['C37'])
    expect(refused[0]![1]).toContain('The Department refused it (400)')
    expect(new Set(taken).size).toBe(99)
    expect(standIn.children.size).toBe(99)
    // Halved, a hundred take 14 posts at most.
    expect(standIn.posts.length).toBeLessThan(18)
  })

  it.each([0, null] as const)(
    'is found when there are three of 100, and when all of 4 are (names from %s)',
    async from => {
      standIn.refuses.add('Bad')
      standIn.settings.namesFrom = from
      const three = await sending(many(100, { 0: 'Bad', 50: 'Bad', 99: 'Bad' }))
      expect(three.refused.map(([number]) => number).sort()).toEqual(['C0', 'C50', 'C99'])
      expect(three.taken).toHaveLength(97)
      const all = await sending(many(4, { 0: 'Bad', 1: 'Bad', 2: 'Bad', 3: 'Bad' }))
      expect(all.refused).toHaveLength(4)
    },
  )
})

describe('a record over which the service breaks down (500), while it takes others', () => {
  it('is found and held back, and all 249 others go', async () => {
    standIn.failsOn.add('Breaks')
    const { taken, refused, cut } = await sending(many(250, { 137: 'Breaks' }))
    expect(cut).toBeUndefined()
    expect(refused).toEqual([['C137', 'The Department’s service fails on this record each time (500).']])
    expect(new Set(taken).size).toBe(249)
    expect(standIn.children.size).toBe(249)
  })

  it('is found beside one that is refused', async () => {
    standIn.failsOn.add('Breaks')
    standIn.refuses.add('Bad')
    const { taken, refused, cut } = await sending(many(250, { 110: 'Bad', 137: 'Breaks' }))
    expect(cut).toBeUndefined()
    expect(refused.map(([number]) => number).sort()).toEqual(['C110', 'C137'])
    expect(taken).toHaveLength(248)
  })

  it('is not looked for where it breaks down over two batches in a row, or takes nobody: the run is cut', async () => {
    standIn.failsOn.add('Breaks')
    const two = await sending(many(300, { 137: 'Breaks', 237: 'Breaks' }))
    expect(two).toMatchObject({ refused: [], cut: 'The Department is in trouble (500).' })
    expect(two.taken).toHaveLength(100)
    const nobody = await sending(many(50, { 37: 'Breaks' }))
    expect(nobody).toMatchObject({ taken: [], refused: [], cut: 'The Department is in trouble (500).' })
  })
})

describe('too many records (413)', () => {
  it('has the batch halved, and everybody goes', async () => {
    standIn.faults.push(413)
    const { taken } = await sending(many(100))
    expect(taken).toHaveLength(100)
    expect(standIn.posts.map(({ length }) => length)).toEqual([50, 50])
  })
})

describe('a token', () => {
  it('is asked for once, and kept while it is good', async () => {
    const feed = feedWith()
    const tokens = new Tokens(feed, 5000)
    const before = standIn.asked()
    await sending(many(250), feed, tokens)
    await sending(many(1), feed, tokens)
    expect(standIn.asked() - before).toBe(1)
  })

  it('that is nearly over is not used again', async () => {
    standIn.settings.lasts = 30
    const before = standIn.asked()
    await sending(many(200))
    expect(standIn.asked() - before).toBe(2)
  })

  it('that is refused (401) is asked for anew, and the batch goes at once', async () => {
    const feed = feedWith()
    const tokens = new Tokens(feed, 5000)
    await tokens.get()
    standIn.endTokens()
    expect(await sending(many(1), feed, tokens)).toMatchObject({ taken: ['C0'] })
    expect(waits).toEqual([])
  })

  it('that is refused again when it is new ends the run', async () => {
    standIn.faults.push(401, 401)
    const { taken, cut } = await sending(many(150))
    expect(taken).toEqual([])
    expect(cut).toBe('The Department does not know our token (401): look at the scope.')
  })

  it('that is not given ends the run, without a word of what was said there', async () => {
    const { cut } = await sending(many(1), feedWith({ DFE_FEED_CLIENT_SECRET: 'not-the-secret' }))
    expect(cut).toBe(
      'The address that gives tokens refused us (401): look at the client id, its secret and the scope.',
    )
    expect(cut).not.toContain('not-the-secret')
    const nowhere = await sending(many(1), feedWith({ DFE_FEED_TOKEN_URL: 'http://127.0.0.1:9/token' }))
    expect(nowhere.cut).toBe('The address that gives tokens did not answer.')
    expect(waits).toEqual([5000, 10_000])
  })
})

describe('when the Department', () => {
  it('does not let us in (403), it is tried 3 times, 5 and 10 seconds apart, and then given up', async () => {
    const { taken, cut } = await sending(many(1), feedWith({ DFE_FEED_SUPPLIER_KEY: 'another' }))
    expect(taken).toEqual([])
    expect(cut).toContain('(403)')
    expect(waits).toEqual([5000, 10_000])
  })

  it('slows us down by 403, as a firewall does, the batch goes at the next try', async () => {
    standIn.faults.push(403)
    expect((await sending(many(1))).taken).toEqual(['C0'])
  })

  it('takes no more for now (429), we wait as long as it asks', async () => {
    standIn.faults.push({ status: 429, retryAfter: '7' })
    expect((await sending(many(1))).taken).toEqual(['C0'])
    expect(waits).toEqual([7000])
  })

  it('asks to wait longer than two minutes, the run ends and says so', async () => {
    standIn.faults.push({ status: 429, retryAfter: '600' })
    expect((await sending(many(1))).cut).toBe('The Department asks to wait 10 minutes.')
    expect(waits).toEqual([])
  })

  it.each([500, 502, 503])(
    'is in trouble (%i) twice, the batch goes at the third try; three times, not',
    async status => {
      standIn.faults.push(status, status)
      expect((await sending(many(1))).taken).toEqual(['C0'])
      standIn.faults.push(status, status, status)
      expect((await sending(many(1))).cut).toBe(`The Department is in trouble (${status}).`)
    },
  )

  it('is slow, we wait as long as our patience lasts and try again', async () => {
    pace = { ...pace, patience: 200 }
    standIn.faults.push('slow')
    expect((await sending(many(1))).taken).toEqual(['C0'])
    expect(waits).toEqual([5000])
  })

  it('hangs up, before or after it took a batch, the same batch goes again and nothing is there twice', async () => {
    standIn.faults.push('cut-before', 'took-it-and-cut')
    const { taken, cut } = await sending(many(3))
    expect(cut).toBeUndefined()
    expect(taken).toEqual(['C0', 'C1', 'C2'])
    expect(standIn.posts).toHaveLength(2)
    expect([...standIn.children.keys()]).toEqual(['C0', 'C1', 'C2'])
  })

  it('answers that it took nothing (204), the batch is not sent again, nor taken for sent, and the next goes', async () => {
    standIn.faults.push(204)
    const { taken, refused } = await sending(many(101))
    expect(taken).toEqual(['C100'])
    expect(refused).toEqual([])
  })
})

describe('how long we wait', () => {
  it.each([
    [1, null, 5000],
    [2, null, 10_000],
    [3, null, 20_000],
    [4, null, 30_000],
    [9, null, 30_000],
    [1, '3', 3000],
    [1, 'Sat, 28 Nov 2026 12:00:20 GMT', 20_000],
    [1, 'Sat, 28 Nov 2026 11:00:00 GMT', 0],
    [1, 'soon', 5000],
  ])('before try %i after “%s” is %i ms', (nth, asked, ms) => {
    expect(waitBefore(nth, asked, Date.parse('2026-11-28T12:00:00Z'), PACE)).toBe(ms)
  })
})

describe('the settings of the feed', () => {
  const said = (more: Record<string, string>) => dfeFeedOf({ ...standIn.env, ...more })

  it('are none without an address', () => {
    expect(dfeFeedOf({})).toBeUndefined()
    expect(said({ DFE_FEED_URL: ' ' })).toBeUndefined()
  })

  it.each([
    [{ DFE_FEED_URL: 'http://feed.example/api' }, 'must be an https address'],
    [{ DFE_FEED_URL: 'feed.example' }, 'must be an https address'],
    [{ DFE_FEED_TOKEN_URL: 'http://login.example/token' }, 'DFE_FEED_TOKEN_URL must be an https address'],
    [{ DFE_FEED_AUTHORITY: '99' }, 'three digits'],
    [{ DFE_FEED_CLIENT_SECRET: '', DFE_FEED_SCOPE: '' }, 'DFE_FEED_CLIENT_SECRET, DFE_FEED_SCOPE'],
    [{ DFE_FEED_MODE: 'half' }, 'DFE_FEED_MODE is whole'],
  ])('%j are refused in a sentence that says no secret', (more, words) => {
    const sentence = said(more as Record<string, string>)
    expect(sentence).toContain(words)
    for (const secret of standIn.secrets) expect(sentence).not.toContain(secret)
  })
})
