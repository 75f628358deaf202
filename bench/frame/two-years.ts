import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { SAMPLE } from './large-return.ts'

/** Children in the sample's CSV set. */
export const SAMPLE_CHILDREN = 2_675

/** Two years' returns in folders of their own; `before` is last year's. Remove them when they are read. */
export type TwoYears = { now: string; before: string; remove(): void }

/**
 * The sample's children, cut or repeated to about so many, as this year's return and last year's: days moved nine years on
 * (eight in last year's tables, births as this year), sex as M and F, and two rows of social workers for each child. So the
 * public validators' inputs were made when they were measured.
 */
export async function twoYears(children: number): Promise<TwoYears> {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-two-years-'))
  const years = { now: 9, before: 8 }
  for (const [name, moved] of Object.entries(years)) {
    mkdirSync(join(folder, name))
    for (const file of readdirSync(SAMPLE).filter(one => one.endsWith('.csv') && one !== 'sw_episodes.csv'))
      await write(join(SAMPLE, file), join(folder, name, file), children, moved)
    await writeWorkers(join(folder, name, 'sw_episodes.csv'), children, moved)
  }
  return {
    now: join(folder, 'now'),
    before: join(folder, 'before'),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

const SEXES: Readonly<Record<string, string>> = { '1': 'M', '2': 'F' }
const BIRTHS = new Set(['DOB', 'MC_DOB'])

const moveYear = (text: string, years: number): string =>
  text.replace(
    /^(\d{1,2}\/\d{1,2}\/)(\d{4})$/,
    (_, start: string, year: string) => `${start}${Number(year) + years}`,
  )

/** The first so many of the sample's children, and all of them again and again where more are wanted. */
function copies(children: number): { times: number; kept: ReadonlySet<string> | undefined } {
  if (children >= SAMPLE_CHILDREN) return { times: Math.round(children / SAMPLE_CHILDREN), kept: undefined }
  return { times: 1, kept: new Set(sampleIds().slice(0, children)) }
}

const sampleIds = (): string[] =>
  readFileSync(join(SAMPLE, 'header.csv'), 'utf8')
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map(line => line.slice(0, line.indexOf(',')))

async function write(from: string, to: string, children: number, moved: number): Promise<void> {
  const [first = '', ...lines] = readFileSync(from, 'utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
  const columns = first.split(',')
  const [child, sex, upn] = ['CHILD', 'SEX', 'UPN'].map(name => columns.indexOf(name)) as [
    number,
    number,
    number,
  ]
  const { times, kept } = copies(children)
  const out = createWriteStream(to)
  out.write(`${first}\n`)
  for (let n = 1; n <= times; n++) {
    for (const line of lines) {
      const cells = line.split(',').map((cell, nth) => moveYear(cell, BIRTHS.has(columns[nth]!) ? 9 : moved))
      if (kept && !kept.has(cells[child]!)) continue
      cells[child] = `${n}-${cells[child]}`
      if (sex >= 0) cells[sex] = SEXES[cells[sex]!] ?? cells[sex]!
      // A pupil number belongs to one child.
      if (upn >= 0 && n > 1) cells[upn] = 'UN1'
      out.write(`${cells.join(',')}\n`)
    }
  }
  await finished(out.end())
}

async function writeWorkers(to: string, children: number, moved: number): Promise<void> {
  const { times, kept } = copies(children)
  const year = 2017 + moved
  const out = createWriteStream(to)
  out.write('CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n')
  for (let n = 1; n <= times; n++)
    for (const [nth, id] of sampleIds().entries()) {
      if (kept && !kept.has(id)) continue
      out.write(`${n}-${id},01/01/2015,SW${nth % 400},01/04/${year},30/09/${year},MANAGE\n`)
      out.write(`${n}-${id},01/01/2015,SW${(nth + 1) % 400},30/09/${year},,\n`)
    }
  await finished(out.end())
}
