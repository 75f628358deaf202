import { describe, expect, it } from 'vitest'
import { detect } from './detect.ts'
import { reading, small, told } from './given.ts'
import { DEFAULT_LIMITS } from './limits.ts'
import type { SourceFile } from './source-row.ts'

const refusal = async (files: Record<string, string | Uint8Array>, limits = {}) =>
  told((await reading(files, { ...DEFAULT_LIMITS, ...limits })).problems.filter(p => p.severity === 'error'))

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('a file that cannot be read gets one clear sentence', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['an empty file', 'a.csv', '', 'a.csv is empty.'],
    ['a file of blank lines', 'a.csv', '\n\n \n', 'a.csv is empty.'],
    [
      'a zip file',
      'a.zip',
      bytes(0x50, 0x4b, 3, 4, 9, 9),
      'a.zip is damaged: its list of what is packed in it cannot be read.',
    ],
    ['a PDF', 'a.pdf', '%PDF-1.7', 'a.pdf is a PDF document, not a return.'],
    [
      'a picture',
      'a.csv',
      bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0),
      'a.csv is not a text file: it holds characters that no return has.',
    ],
    [
      'UTF-16 that breaks off',
      'a.csv',
      bytes(0xff, 0xfe, 0x43, 0, 0x44),
      'a.csv begins as UTF-16 and goes on as something else: save it again as UTF-8.',
    ],
    [
      'another CSV',
      'a.csv',
      'name,age\nx,1\n',
      'a.csv is not a return: its first line does not name the columns of any table.',
    ],
    [
      'upright strokes',
      'a.csv',
      'CHILD|DOB|DUC\n',
      'a.csv is not a return: its first line does not name the columns of any table. Its columns must be parted by commas.',
    ],
    [
      'another XML',
      'a.xml',
      '<html><body/></html>',
      'a.xml is XML, but not a return that is known here: it begins with “html”.',
    ],
    [
      'missing columns',
      'a.csv',
      'CHILD,DECOM,RNE,LS,CIN,PLACE,DEC,REC\n',
      'a.csv looks like Episodes, but lacks the columns PLACE_PROVIDER, REASON_PLACE_CHANGE, HOME_POST, PL_POST, URN.',
    ],
    [
      'renamed columns',
      'a.csv',
      'CHILD,Gender,DOB,DUC\n',
      'a.csv looks like UASC, but lacks the column SEX; it has the column Gender, which UASC does not.',
    ],
    [
      'a column twice',
      'a.csv',
      'CHILD,DOB,REVIEW,REVIEW,REVIEW_CODE\n',
      'a.csv has the column REVIEW more than once.',
    ],
    [
      'a last line cut short',
      'a.csv',
      `${small.reviews}101,01/02/20`,
      'a.csv ends early: its last line has 2 of 4 cells.',
    ],
    [
      'a quotation mark never closed',
      'a.csv',
      `${small.reviews}"101,01/02/2010,05/06/2017,PN1\n`,
      'a.csv ends early: a quotation mark is opened and never closed.',
    ],
    [
      'an XML that ends early',
      'a.xml',
      small.xml.slice(0, 40),
      'a.xml ends before it is complete, inside “CHILDID”.',
    ],
    [
      'an XML that goes wrong',
      'a.xml',
      small.xml.replace('</HEADER>', '</HEDER>'),
      'a.xml is not well-formed XML at line 1, column 58: unexpected close tag.',
    ],
    [
      'a DOCTYPE',
      'a.xml',
      `<!DOCTYPE x [<!ENTITY a "b">]>${small.xml}`,
      'a.xml has a DOCTYPE, which no return needs and which can hide harm.',
    ],
    [
      'an entity',
      'a.xml',
      small.xml.replace('101', '&bomb;'),
      'a.xml uses an entity of its own at line 1, which is refused.',
    ],
    [
      'another collection',
      'a.xml',
      '<Message><Header><CollectionDetails><Collection>SC</Collection></CollectionDetails></Header></Message>',
      'a.xml is a return of another collection, “SC”, not the CIN census.',
    ],
  ])('%s', async (_, name, content, message) => {
    expect(await refusal({ [name]: content })).toEqual([`error: ${message}`])
  })

  it('a DOCTYPE hidden behind 70,000 bytes of comment is still refused', async () => {
    const late = `<!--${'x'.repeat(70_000)}--><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${small.xml}`
    expect(await refusal({ 'a.xml': late })).toHaveLength(1)
  })

  it('a file of 2 GB is refused by its size, before one byte is read', async () => {
    let opened = 0
    const large: SourceFile = {
      path: 'a.csv',
      name: 'a.csv',
      size: 2 * 1024 ** 3,
      async *open() {
        opened += 1
        yield bytes(65)
      },
    }
    expect(told((await detect([large])).problems)).toEqual([
      'error: a.csv is too large: 2 GB, where 1 GB is the most.',
    ])
    expect(opened).toBe(0)
  })

  it('a file that is larger than it says is refused when it passes the limit', async () => {
    const lying: SourceFile = {
      path: 'a.csv',
      name: 'a.csv',
      size: 10,
      async *open() {
        for (;;) yield new TextEncoder().encode(small.reviews)
      },
    }
    const { problems } = await detect([lying], { ...DEFAULT_LIMITS, fileBytes: 5_000 })
    expect(problems.map(p => p.severity)).toEqual(['error'])
    expect(problems[0]?.message).toMatch(/is too large: 5 KB, where 4\.9 KB is the most/)
  })

  it('an element nested 25 deep is refused where 24 is the most', async () => {
    const deep = `<EXPSSDA903>${'<a>'.repeat(24)}${'</a>'.repeat(24)}</EXPSSDA903>`
    expect(await refusal({ 'a.xml': deep })).toEqual(['error: a.xml nests more than 24 elements deep.'])
    expect(await refusal({ 'a.xml': deep }, { depth: 25 })).toEqual([])
  })

  it.each([
    ['in CSV', 'a.csv', small.reviews.replace('PN1', 'x'.repeat(1001))],
    ['in quoted CSV', 'a.csv', small.reviews.replace('PN1', `"${'x'.repeat(1001)}"`)],
    ['in XML', 'a.xml', small.xml.replace('101', 'x'.repeat(1001))],
  ])('a cell of 1,001 characters is refused where 1,000 is the most, %s', async (_, name, content) => {
    const problems = await refusal({ [name]: content }, { cell: 1000 })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/too long, at line/)
    expect(await refusal({ [name]: content }, { cell: 1001 })).toEqual([])
  })

  it('an XML comment that never ends is refused, not kept in memory', async () => {
    const endless = `${small.xml.slice(0, 19)}<!--${'x'.repeat(300_000)}`
    expect(await refusal({ 'a.xml': endless }, { cell: 100_000 })).toEqual([
      'error: a.xml has a cell that is too long, at line 1.',
    ])
  })

  it('two files of one table in one folder are refused, and in two folders are two returns', async () => {
    expect(await refusal({ 'a.csv': small.reviews, 'b.csv': small.reviews })).toEqual([
      'error: a.csv and b.csv both hold the table Reviews: put each return in a folder of its own.',
    ])
    expect(await refusal({ '2018/a.csv': small.reviews, '2019/b.csv': small.reviews })).toEqual([])
  })

  it('a child of more than 3 rows is refused where 3 is the most', async () => {
    const reviews = '<AREVIEW/>'.repeat(3)
    const xml = small.xml.replace('</HEADER>', `${reviews}</HEADER>`)
    expect(await refusal({ 'a.xml': xml }, { rowsPerChild: 4 })).toEqual([])
    expect(await refusal({ 'a.xml': xml }, { rowsPerChild: 3 })).toEqual([
      'error: a.xml has more than 3 rows about one child.',
    ])
  })

  it('a return of 3 doubts is refused where 2 are the most', async () => {
    const strays = { 'a.xml': small.cin('<x/><y/><z/>') }
    expect(await refusal(strays, { doubts: 3 })).toEqual([])
    expect(await refusal(strays, { doubts: 2 })).toEqual([
      'error: a.xml has more than 2 things out of place.',
    ])
  })

  it('a first line of 600,000 columns is no table, and is told at once', async () => {
    expect(await refusal({ 'a.csv': small.reviews.replace('\n', `${','.repeat(600_000)}\n`) })).toEqual([
      'error: a.csv is not a return: its first line does not name the columns of any table.',
    ])
  })
})
