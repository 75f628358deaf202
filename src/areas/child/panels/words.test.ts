import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { withLives } from '../../../../tests/setup/lives.ts'
import { ChildsWords } from '../records.ts'
import { words } from './words.tsx'

it('the child’s words show what was said last first, and 5 things said before', () =>
  withLives(async ({ ctx, child, put }) => {
    const a = await child('a')
    for (const n of [4, 1, 8, 3, 6, 2, 7, 5])
      await put(ChildsWords, a, { words: `On day ${n}.`, saidOn: `2026-01-0${n}` })
    const html = renderToString((await words.show(ctx, a))!)
    expect(html).toContain('8 January 2026.')
    expect(html).toMatch(/href="\/records\/childs_words\/[0-9a-f-]{36}"/)
    expect([...html.matchAll(/On day (\d)/g)].map(([, n]) => n).join('')).toBe('876543')
  }))
