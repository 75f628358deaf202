import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { plusHours } from '../../core/instant.ts'
import { storyOf } from '../../engines/chronology/index.ts'
import { type Ctx, change } from '../../engines/records/index.ts'
import { Address, ChildsWords } from './records.ts'

const read = (ctx: Ctx, child: string, end = '') =>
  storyOf(ctx, child, (kind, id) => `/${kind}/${id.length}${end}`)

describe('a story', () => {
  it('says words with any sign in them as they were written, and says nothing that they pretend', () =>
    withLives(async ({ ctx, child, put }) => {
      const a = await child('a')
      const words = 'One|two\n"three"\\ \u{1f} it’s 🐕 |mark|2026-01-01||good|2020-01-01'
      await put(ChildsWords, a, { words, saidOn: '2026-01-02', saidTo: 'Nan | Jo' })
      const { tellings } = await read(ctx, a)
      expect(tellings).toHaveLength(1)
      expect(tellings[0]).toMatchObject({
        kind: 'childs_words',
        lane: 'words',
        shape: 'mark',
        title: `“${words}”`,
        detail: 'Said to Nan | Jo',
        at: null,
        href: '/childs_words/36',
        recordedAt: ctx.now,
      })
    }))

  it('was written down when its first version was, and counts what was before that as older than the record', () =>
    withLives(async ({ ctx, child, put }) => {
      const a = await child('a')
      const home = await put(Address, a, { lines: '1 First Street', fromOn: '2020-06-01' })
      await change({ ...ctx, now: plusHours(ctx.now, 48) }, Address, home, {
        toOn: null,
        lines: '1 First St',
      })
      const { tellings } = await read(ctx, a)
      expect(tellings).toMatchObject([{ toOn: null, recordedAt: ctx.now, recordBeganOn: ctx.today }])
    }))

  it('is the same for the same words, and another when 1 word, or the day shown, is another', () =>
    withLives(async ({ ctx, child, put, asKnownAt }) => {
      const a = await child('a')
      const said = await put(ChildsWords, a, { words: 'I like it here.', saidOn: '2026-01-02' })
      const first = await read(ctx, a)
      expect(await read(ctx, a)).toBe(first)
      await change(ctx, ChildsWords, said, { words: 'I like it there.' })
      const second = await read(ctx, a)
      expect(second.made).not.toBe(first.made)
      expect(second.tellings[0]?.title).toBe('“I like it there.”')
      const then = await read(await asKnownAt(plusHours(ctx.now, 1)), a, '?known')
      expect(then.made).not.toBe(second.made)
      expect(then.tellings[0]?.href).toBe('/childs_words/36?known')
    }))

  it('of nothing is empty', () =>
    withLives(async ({ ctx, child }) => {
      expect((await read(ctx, await child('nobody'))).tellings).toEqual([])
    }))
})
