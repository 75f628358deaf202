import fc from 'fast-check'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { type Paper, toPdf, toWord, wordsOfPaper } from './index.ts'
import { partsOfWord } from './word.test-data.ts'

const paper: Paper = {
  title: 'Child protection plan: who does what',
  about: ['1'],
  caption: 'Bea Fennimore',
  to: ['Dana Fennimore', '4 Mill Lane', 'ZZ1 1ZZ'],
  on: day('2026-11-24'),
  council: 'Demonstration Council',
  blocks: [
    { text: 'Dear Dana,\nthis is what we agreed.' },
    { heading: 'Łucja Şahin' },
    { list: [{ first: 'By 1 December 2026:', text: 'Ring the school', more: ['So that: Bea is there'] }] },
    { quote: '“I like it when it is quiet.”' },
    { table: { caption: 'Who was asked', head: ['Who', 'When'], rows: [['School', '3 May 2026']] } },
  ],
  foot: 'Ring us: 01632 960 111.',
}

const asPdf = (one: Paper): Buffer => {
  const made = toPdf(one)
  if (!made.ok) throw new Error(made.problems[0]?.message)
  return made.value
}
const read = async (pdf: Buffer): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}
const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

describe('a paper', () => {
  it('says every one of its words as PDF and as Word', async () => {
    const [pdf, word] = [await read(asPdf(paper)), await partsOfWord(await toWord(paper))]
    for (const one of words(wordsOfPaper(paper))) {
      expect(pdf).toContain(one)
      expect(word.body).toContain(one)
    }
    expect(pdf).toContain('24 November 2026')
    expect(pdf).toContain('Page 1 of 1')
  })

  it('can be listened to: language, title, headings, lists and tables are told as such', async () => {
    const pdf = asPdf(paper).toString('latin1')
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(pdf).toContain('/Lang (en-GB)')
    for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'BlockQuote'])
      expect(pdf).toMatch(new RegExp(`/S /${tag}\\b`))
    const { body, core } = await partsOfWord(await toWord(paper))
    expect(core).toContain('<dc:title>Child protection plan: who does what</dc:title>')
    for (const part of ['w:val="Heading1"', 'w:val="Heading2"', '<w:numPr>', '<w:tblHeader'])
      expect(body).toContain(part)
  })

  it('is the same bytes each time it is asked for', () => {
    expect(asPdf(paper).equals(asPdf(paper))).toBe(true)
  })

  it('takes no word of it for an instruction', async () => {
    const hostile = '#read("/etc/passwd") #set page(width: 1pt) $x$ <w:p/> &amp; \\u{1F} *bold* = head @cite'
    const pdf = await read(asPdf({ ...paper, blocks: [{ text: hostile }] }))
    expect(pdf).toContain(
      '#read("/etc/passwd") #set page(width: 1pt) $x$ <w:p/> &amp; \\u{1F} *bold* = head @cite',
    )
    const { body } = await partsOfWord(await toWord({ ...paper, blocks: [{ text: hostile }] }))
    expect(body).toContain('&lt;w:p/&gt; &amp;amp;')
  })

  it('can be made of whatever was typed, or says which letters it has no typeface for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async text => {
        const one = { ...paper, title: `A${text}`, blocks: [{ text }, { list: [{ text }] }, { quote: text }] }
        const made = toPdf(one)
        if (!made.ok) expect(made.problems[0]?.message).toMatch(/^There is no typeface here for “.+”/u)
        await partsOfWord(await toWord(one))
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('refuses writing that no typeface here holds in a sentence that says what to do', () => {
    const made = toPdf({ ...paper, blocks: [{ text: 'ਗੁਰ' }] })
    expect(made).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(/^There is no typeface here for “ਗ.*Save it as Word/) }],
    })
  })
})
