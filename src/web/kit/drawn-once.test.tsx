import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { drawnOnce, fingerprint } from './drawn-once.tsx'

describe('drawing once', () => {
  it('draws 1 time for the same input, and again when 1 word of it changes', () => {
    let times = 0
    const draw = (words: string) =>
      renderToString(
        drawnOnce(fingerprint('test', words), () => {
          times += 1
          return <p>{words}</p>
        }),
      )
    expect(draw('seen & heard')).toBe('<div class="gt-drawn"><p>seen &amp; heard</p></div>')
    expect(draw('seen & heard')).toBe('<div class="gt-drawn"><p>seen &amp; heard</p></div>')
    expect(times).toBe(1)
    expect(draw('<script>')).toBe('<div class="gt-drawn"><p>&lt;script></p></div>')
    expect(times).toBe(2)
  })

  it('tells apart inputs that look alike when written one after another', () => {
    expect(fingerprint('ab', 'c')).not.toBe(fingerprint('a', 'bc'))
  })
})
