import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { formatDay, partsOf } from '../../core/day.ts'
import { type Outcome, ok, refused } from '../../core/outcome.ts'
import type { Paper } from './paper.ts'
import { printable } from './plain.ts'
import { SETTING } from './typst.ts'

// Only what is asked of it: the package's own description of itself is a file that is not in it.
type Compiler = {
  pdf(
    asked: { mainFileContent: string; inputs: Record<string, string> },
    how: { pdfStandard: 'ua-1' },
  ): Buffer
  evictCache(age: number): void
}
type Typst = {
  NodeCompiler: { create(asked: { workspace: string; fontArgs: { fontPaths: string[] }[] }): Compiler }
}

const COMPILER = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'
const TYPEFACE = '@expo-google-fonts/atkinson-hyperlegible'
/** Papers of which the compiler remembers how they were set. */
const REMEMBERED = 5

let compiler: Compiler | undefined | null

/** The compiler, made once; undefined on a machine for which there is none. */
function theCompiler(): Compiler | undefined {
  if (compiler !== undefined) return compiler ?? undefined
  const require = createRequire(import.meta.url)
  try {
    const { NodeCompiler } = require(COMPILER) as Typst
    const folder = dirname(require.resolve(`${TYPEFACE}/package.json`))
    const faces = readdirSync(folder, { withFileTypes: true }).filter(one => /^\d/.test(one.name))
    compiler = NodeCompiler.create({
      // It reads no file but these: the workspace holds nothing else, and what it sets comes as data.
      workspace: folder,
      fontArgs: [{ fontPaths: faces.map(face => join(folder, face.name)) }],
    })
  } catch {
    compiler = null
  }
  return compiler ?? undefined
}

/**
 * A paper as a PDF that can be listened to (PDF/UA-1), the same bytes for the same paper. Refused in a sentence where
 * this machine has no compiler, or no typeface for some of its letters.
 */
export function toPdf(paper: Paper): Outcome<Buffer> {
  const typst = theCompiler()
  if (!typst) return refused('This machine cannot make PDF files. Save it as Word, or print the page.')
  try {
    const inputs = { paper: JSON.stringify(asData(printable(paper))) }
    const bytes = typst.pdf({ mainFileContent: SETTING, inputs }, { pdfStandard: 'ua-1' })
    typst.evictCache(REMEMBERED)
    return ok(bytes)
  } catch (error) {
    const letters = lettersWithoutTypeface(String((error as Error).message))
    if (letters === '') throw error
    return refused(
      `There is no typeface here for “${letters}”. Save it as Word, which brings its own, or print the page.`,
    )
  }
}

/** The letters that could not be set, by what the compiler says. */
function lettersWithoutTypeface(message: string): string {
  const found = [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)].map(
    ([, text]) => text,
  )
  return [...new Set(found)].slice(0, 5).join('')
}

// Typst knows what is not there only as none.
function asData({ title, caption, to, on, council, blocks, foot }: Paper) {
  const { year, month, date } = partsOf(on)
  return {
    title,
    caption: caption ?? null,
    to: to ?? [],
    on: formatDay(on),
    date: [year, month, date],
    council,
    blocks: blocks.map(block =>
      'list' in block
        ? {
            list: block.list.map(({ first, text, more }) => ({
              first: first ?? null,
              text,
              more: more ?? [],
            })),
          }
        : block,
    ),
    foot: foot ?? null,
  }
}
