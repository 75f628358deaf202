import { csvLines } from './csv-lines.ts'
import { CSV_RETURNS, XML_RETURNS } from './formats.ts'
import type { Limits } from './limits.ts'
import { type Recognised, recognise } from './recognise.ts'
import type { Problem, SourceFile } from './source-row.ts'
import { textOf } from './text-of.ts'
import { UnreadableReturn, unreadable } from './unreadable.ts'

/** What a file is, by its first bytes. */
export type Sniffed =
  | { is: 'csv'; recognised: Recognised; line: number }
  | { is: 'xml'; root: string }
  | { is: 'unknown'; why: Problem }
  | { is: 'unreadable'; why: Problem }

const PROLOGUE = 65_536
/** First bytes of what is often sent by mistake, in hexadecimal, and what to do about it. */
const MISTAKEN: readonly [string, string][] = [
  ['1f8b', 'is a compressed file: unpack it first.'],
  ['d0cf11e0', 'is an old spreadsheet or document, or locked by a password: save it as CSV first.'],
  ['25504446', 'is a PDF document, not a return.'],
]

/** Looks at the beginning of a file only; refuses by size before it reads anything. */
export async function sniff(given: SourceFile, limits: Limits): Promise<Sniffed> {
  const file = given.name
  try {
    if (given.size === 0) throw unreadable(file, 'is empty.')
    const source = await inHand(given, limits)
    await refusePacked(source, limits)
    const start = await beginning(source, limits)
    if (start.trim() === '') throw unreadable(file, 'is empty.')
    if (start.trimStart().startsWith('<')) return sniffXml(file, start)
    return await sniffCsv(source, limits)
  } catch (error) {
    if (error instanceof UnreadableReturn) return { is: 'unreadable', why: error.problem }
    throw error
  }
}

/** The same file, its first bytes in hand: it is looked at three times, and mostly opened once. */
async function inHand(source: SourceFile, limits: Limits): Promise<SourceFile> {
  if (source.size > limits.fileBytes) return source
  for await (const first of source.open()) {
    return {
      ...source,
      async *open() {
        yield first
        if (first.length === source.size) return
        let passed = 0
        for await (const bytes of source.open()) {
          const rest = bytes.subarray(Math.max(0, first.length - passed))
          passed += bytes.length
          if (rest.length > 0) yield rest
        }
      },
    }
  }
  return source
}

async function refusePacked(source: SourceFile, limits: Limits): Promise<void> {
  if (source.size > limits.fileBytes) return
  for await (const bytes of source.open()) {
    const first = Array.from(bytes.subarray(0, 4), byte => byte.toString(16).padStart(2, '0')).join('')
    const mistaken = MISTAKEN.find(([begins]) => first.startsWith(begins))
    if (mistaken) throw unreadable(source.name, mistaken[1])
    if (bytes.length > 0) return
  }
}

async function beginning(source: SourceFile, limits: Limits): Promise<string> {
  let start = ''
  for await (const text of textOf(source, limits, () => {})) {
    start += text
    if (start.length >= PROLOGUE) break
  }
  return start
}

function sniffXml(file: string, start: string): Sniffed {
  const elements = start.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
  if (/^\s*<!DOCTYPE/i.test(elements))
    throw unreadable(file, 'has a DOCTYPE, which no return needs and which can hide harm.')
  const root = /^\s*<([^\s/>]{1,100})/.exec(elements)?.[1]
  if (root !== undefined && Object.hasOwn(XML_RETURNS, root)) return { is: 'xml', root }
  const what = root === undefined ? 'it has no element' : `it begins with “${root}”`
  return { is: 'unknown', why: notAReturn(file, `is XML, but not a return that is known here: ${what}.`) }
}

async function sniffCsv(source: SourceFile, limits: Limits): Promise<Sniffed> {
  const file = source.name
  for await (const lines of csvLines(
    textOf(source, limits, () => {}),
    file,
    limits,
  )) {
    const { line, cells } = lines[0]!
    const recognised = recognise(cells, CSV_RETURNS)
    if (recognised) return { is: 'csv', recognised, line }
    const other = cells[0]!.includes('|') ? ' Its columns must be parted by commas.' : ''
    return {
      is: 'unknown',
      why: notAReturn(
        file,
        `is not a return: its first line does not name the columns of any table.${other}`,
      ),
    }
  }
  throw unreadable(file, 'is empty.')
}

const notAReturn = (file: string, message: string): Problem => ({
  file,
  message: `${file} ${message}`,
  severity: 'error',
})
