import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reading, small } from './given.ts'
import { DEFAULT_LIMITS } from './limits.ts'

const limits = { ...DEFAULT_LIMITS, cell: 2_000, fileBytes: 100_000, rowsPerChild: 50 }
const cin = small.cin('<CINdetails><CINreferralDate>2022-10-06</CINreferralDate><Assessments/></CINdetails>')

/** Rows, or a sentence: never a throw, and an error always names its file and ends as a sentence does. */
async function rowsOrSentence(name: string, content: string | Uint8Array): Promise<void> {
  const { rows, problems } = await reading({ [name]: content }, limits)
  const errors = problems.filter(problem => problem.severity === 'error')
  expect(errors.length).toBeLessThan(2)
  if (rows.length === 0 && errors.length === 0) expect(content.length).toBeGreaterThan(0)
  for (const { message, file } of errors) {
    expect(file).toBe(name)
    expect(message.startsWith(`${name} `)).toBe(true)
    expect(message.endsWith('.')).toBe(true)
  }
}

it('any 500 runs of bytes give rows or one sentence', async () => {
  const bytes = fc.uint8Array({ maxLength: 300 })
  await fc.assert(
    fc.asyncProperty(bytes, fc.constantFrom('a.csv', 'a.xml'), (content, name) =>
      rowsOrSentence(name, content),
    ),
    { numRuns: 500 },
  )
})

it('any damage to a good file, 1,000 times, gives rows or one sentence', async () => {
  const files = [small.header, small.reviews, small.xml, cin, small.reviews.replaceAll(/[^,\n]+/g, '"$&"')]
  const damage = fc.record({
    whole: fc.constantFrom(...files),
    at: fc.nat(200),
    away: fc.nat(12),
    put: fc.oneof(
      fc.constantFrom(
        '"',
        '<',
        '>',
        '&',
        '&x;',
        '<!DOCTYPE a>',
        ']]>',
        '<![CDATA[',
        ',',
        '\r',
        '\n',
        '\0',
        '<!--',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
  })
  await fc.assert(
    fc.asyncProperty(damage, ({ whole, at, away, put }) => {
      const from = at % whole.length
      return rowsOrSentence('a.csv', whole.slice(0, from) + put + whole.slice(from + away))
    }),
    { numRuns: 1_000 },
  )
})

it('every way of cutting a small XML short is refused', async () => {
  for (let at = 1; at < cin.length; at++) {
    const { problems } = await reading({ 'a.xml': cin.slice(0, at) }, limits)
    expect(problems.filter(problem => problem.severity === 'error')).toHaveLength(1)
  }
})

it('a file gives the same rows in one piece, and a byte at a time', async () => {
  const { csvLines } = await import('./csv-lines.ts')
  const { textOf } = await import('./text-of.ts')
  const text = 'CHILD,NAME\r\n1,Zoë – “ok”\r\n2,"a\r\nb"\r\n\r\n3,"c\rd\ne"\r\n4,€'
  const whole = new TextEncoder().encode(text)
  const linesOf = async (size: number) => {
    const source = {
      path: 'a.csv',
      name: 'a.csv',
      size: whole.length,
      async *open() {
        for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
      },
    }
    const lines = []
    for await (const some of csvLines(
      textOf(source, limits, () => {}),
      'a.csv',
      limits,
    ))
      lines.push(...some)
    return lines
  }
  const expected = [
    { line: 1, cells: ['CHILD', 'NAME'] },
    { line: 2, cells: ['1', 'Zoë – “ok”'] },
    { line: 3, cells: ['2', 'a\r\nb'] },
    { line: 6, cells: ['3', 'c\rd\ne'] },
    { line: 9, cells: ['4', '€'] },
  ]
  for (const size of [1, 2, 3, 7, 1000]) expect(await linesOf(size)).toEqual(expected)
})
