import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DEFAULT_LIMITS } from './limits.ts'
import { UnreadableReturn } from './unreadable.ts'
import { xmlEvents } from './xml-events.ts'
import { type Place, saxEvents } from './xml-sax.ts'

const LIMITS = { ...DEFAULT_LIMITS, depth: 4 }

/** Everything that a reader tells of a text that comes in these pieces, and how it ended. */
function toldBy(reader: typeof xmlEvents | typeof saxEvents, pieces: readonly string[]): string[] {
  const told: string[] = []
  const at = ({ line, column }: Place) => `${line}:${column}`
  try {
    const events = reader('a.xml', LIMITS, {
      open: (name, place) => told.push(`<${name} ${at(place)}`),
      text: (text, place) => told.push(`${JSON.stringify(text)} ${at(place)}`),
      close: place => told.push(`> ${at(place)}`),
    })
    for (const piece of pieces) events.feed(piece)
    events.end()
  } catch (error) {
    if (!(error instanceof UnreadableReturn)) throw error
    told.push(error.problem.message)
  }
  return told
}

/** A text in pieces that end at these places. */
const cut = (text: string, places: readonly number[]): string[] => {
  const ends = [...new Set(places.map(place => place % (text.length + 1)))].sort((a, b) => a - b)
  return [...ends, text.length].map((end, nth) => text.slice(ends[nth - 1] ?? 0, end)).filter(Boolean)
}

/** What may stand in an element: mostly what a return has, and whatever else XML may hold, or may not. */
const part = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom('<A>', '</A>', '<B>', '</B>', '<B/>', '<A >', '</A >', 'x', '\n', '\r\n', ' '),
  },
  { weight: 2, arbitrary: fc.constantFrom('&amp;', '&lt;&gt;', '&quot;', '\r', '\t', 'é', '2025-04-01') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '<!-- a > b -->',
        '<![CDATA[<A>]]>',
        '<?pi x?>',
        '<A a="1>2">',
        ']]>',
        '&#65;',
        '&x;',
        '&',
        '<',
        '>',
        '<1>',
      ],
      ...['😀', '\uFFFE', '<É>', '</>', '<A/ >', '</A/>', '<!DOCTYPE A>'],
    ),
  },
)
const document = fc
  .record({
    before: fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- > -->', ' \n', 'x'),
    root: fc.constantFrom('<R>', '<R a="b>c">', '<R\n>', '<R/>'),
    parts: fc.array(part, { maxLength: 12 }),
    after: fc.constantFrom('</R>', '</R>\n', '', '</R><R>', '</R>x'),
  })
  .map(({ before, root, parts, after }) => before + root + parts.join('') + after)
/** The same with every element closed, so that most of them are whole. */
const whole = fc
  .array(
    fc.tuple(
      fc.constantFrom('A', 'B'),
      fc.array(
        part.filter(text => !/[<>]/.test(text)),
        { maxLength: 3 },
      ),
    ),
  )
  .map(inner => `<R>${inner.map(([name, texts]) => `<${name}>${texts.join('')}</${name}>\n`).join('')}</R>`)
const places = fc.array(fc.nat(), { maxLength: 4 })

it('any XML, cut anywhere, is told as saxes alone tells it, word for word and place for place', () => {
  fc.assert(
    fc.property(fc.oneof(document, whole), places, (text, ends) => {
      const pieces = cut(text, ends)
      expect(toldBy(xmlEvents, pieces)).toEqual(toldBy(saxEvents, pieces))
    }),
    { numRuns: 5_000 },
  )
})

it('tells what a return holds, and where', () => {
  expect(toldBy(xmlEvents, ['<?xml version="1.0"?>\r\n<R a="1">\r\n <A>x &amp; y</A>', '\r\n</R>'])).toEqual([
    '"\\n" 2:2',
    '<R 2:10',
    '"\\n " 3:3',
    '<A 3:5',
    '"x & y" 3:15',
    '> 3:18',
    '"\\n" 4:2',
    '> 4:5',
  ])
})
