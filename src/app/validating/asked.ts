import { type CollectionYear, endOf, startOf } from '../../core/collection-year.ts'
import type { Collection } from '../../returns/checking/index.ts'
import {
  type DetectedReturn,
  describeReturn,
  detect,
  filesAt,
  type Problem,
} from '../../returns/reading/index.ts'
import { knownOf, type Told } from '../../returns/ssda903/beside/known.ts'
import { collectionOf } from '../../returns/ssda903/rules/collection.ts'
import { RULES } from '../../returns/ssda903/rules/index.ts'
import {
  type FileOfReturn,
  filesOf,
  type YearOfReturn,
} from '../../returns/ssda903/validating/hold-return.ts'

import { besideReturn } from './beside.ts'

/** What is to be checked: paths of files or folders, this year’s and last year’s. */
export type ValidateAsked = {
  paths: readonly string[]
  lastYear: readonly string[]
  year: CollectionYear
  /** The authority that returns it, by its name, its DfE number or its code. */
  authority?: string | undefined
  /** Paths of Ofsted’s list of providers. */
  providers?: readonly string[]
  /** Paths of a directory of postcodes. */
  postcodes?: readonly string[]
}

/** Of which year the rules are, in which form the return is, and what is known beside it: as a thread may be told. */
export type YearAsked = Pick<ValidateAsked, 'year'> & Pick<Collection, 'form'> & { beside: Told }

/** Whatever stands ready to be checked. */
export type Ready = {
  files: readonly FileOfReturn[]
  year: YearAsked
  bytes: number
  /** Into how many lots its children are shared out. */
  lots: number
  problems: readonly Problem[]
}

/** The rules of a year, and what they know beside the tables. */
export function rulesOf({ year, form, beside }: YearAsked) {
  const known = knownOf(beside)
  return {
    rules: RULES,
    collection: { ...collectionOf(year, startOf(year), endOf(year), { form }), ...known },
  }
}

/** Finds the returns at the paths. Gives why not, where there is not one return for each year. */
export async function readyToCheck(asked: ValidateAsked): Promise<Ready | string> {
  const now = await oneReturn(asked.paths, 'this year')
  if (typeof now === 'string') return now
  const before = asked.lastYear.length === 0 ? undefined : await oneReturn(asked.lastYear, 'last year')
  if (typeof before === 'string') return before
  const beside = await besideReturn(asked)
  if (typeof beside === 'string') return beside
  const years: YearOfReturn[] = [{ found: now.found, suffix: '' }]
  if (before) years.push({ found: before.found, suffix: '_last' })
  const files = filesOf(years)
  const bytes = files.reduce((sum, { source }) => sum + source.size, 0)
  return {
    files,
    year: { year: asked.year, form: now.found.form, beside: beside.told },
    bytes,
    lots: 2 * Math.ceil(bytes / LOT),
    problems: [...now.problems, ...(before?.problems ?? []), ...beside.problems],
  }
}

/** Bytes of a return whose children are looked at together: enough for rules to be worth their start. */
const LOT = 500_000

/** The files of a return shared out among so many readers: the largest first, each to whoever has least. */
export function sharesOfFiles({ files }: Ready, readers: number): FileOfReturn[][] {
  const shares = Array.from({ length: readers }, () => ({ files: [] as FileOfReturn[], bytes: 0 }))
  for (const file of [...files].sort((a, b) => b.source.size - a.source.size)) {
    const least = shares.reduce((a, b) => (b.bytes < a.bytes ? b : a))
    least.files.push(file)
    least.bytes += file.source.size
  }
  return shares.map(share => share.files)
}

type One = { found: DetectedReturn; problems: Problem[] }

async function oneReturn(paths: readonly string[], whose: string): Promise<One | string> {
  const { files, problems } = await filesAt(paths)
  const detected = await detect(files)
  const all = [...problems, ...detected.problems]
  const wrong = all.find(({ severity }) => severity === 'error')
  if (wrong) return wrong.message
  const returns = detected.returns.filter(({ kind }) => kind === 'ssda903')
  if (returns.length === 1) return { found: returns[0]!, problems: all }
  return returns.length === 0
    ? `There is no SSDA903 return of ${whose} at ${paths.join(', ')}.`
    : `There is more than one return of ${whose}: ${returns.map(describeReturn).join('; ')}. Name the files of one.`
}
