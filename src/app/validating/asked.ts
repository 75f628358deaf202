import type { CollectionYear } from '../../core/collection-year.ts'
import {
  type DetectedReturn,
  describeReturn,
  detect,
  type FileOfReturn,
  filesAt,
  type Problem,
} from '../../returns/reading/index.ts'
import { besideReturn } from './beside.ts'
import type { Kind, YearAsked } from './kind.ts'
import { type KindName, kindOf } from './kind-of.ts'

/** What is to be checked: of which kind, and paths of files or folders, this year’s and last year’s. */
export type ValidateAsked = {
  kind: KindName
  paths: readonly string[]
  lastYear: readonly string[]
  /** Of which collection year the rules are; where nobody says, the return tells. */
  year?: CollectionYear | undefined
  /** The authority that returns it, by its name, its DfE number or its code. */
  authority?: string | undefined
  /** Paths of Ofsted’s list of providers. */
  providers?: readonly string[]
  /** Paths of a directory of postcodes. */
  postcodes?: readonly string[]
  /** Whether rules that are only drafted are asked too. */
  drafts?: boolean
}

/** Whatever stands ready to be checked. */
export type Ready = {
  name: KindName
  kind: Kind
  files: readonly FileOfReturn[]
  year: YearAsked
  bytes: number
  /** Into how many lots its children are shared out. */
  lots: number
  problems: readonly Problem[]
}

/** Finds the returns at the paths. Gives why not, where there is not one return for each year. */
export async function readyToCheck(asked: ValidateAsked): Promise<Ready | string> {
  const { kind: name, drafts = false } = asked
  const kind = await kindOf(name)
  const of = { name, kind }
  // Only this year's is looked through for the year that it seems to be of, where nobody says it.
  const now = await oneReturn(asked.paths, of, 'this year', asked.year === undefined)
  if (typeof now === 'string') return now
  const before =
    asked.lastYear.length === 0 ? undefined : await oneReturn(asked.lastYear, of, 'last year', false)
  if (typeof before === 'string') return before
  const beside = await besideReturn(asked)
  if (typeof beside === 'string') return beside
  const files = [...filesOf(now.found, ''), ...(before ? filesOf(before.found, '_last') : [])]
  const bytes = files.reduce((sum, { source }) => sum + source.size, 0)
  const { year, doubts } = kind.yearToAsk(asked.year, now.found)
  return {
    ...of,
    files,
    year: { year, form: now.found.form, drafts, beside: beside.told },
    bytes,
    lots: 2 * Math.ceil(bytes / LOT),
    problems: [...doubts, ...now.problems, ...(before?.problems ?? []), ...beside.problems],
  }
}

const filesOf = ({ form, files }: DetectedReturn, suffix: FileOfReturn['suffix']): FileOfReturn[] =>
  files.map(({ source }) => ({ form, suffix, source }))

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

async function oneReturn(
  paths: readonly string[],
  { name, kind }: Pick<Ready, 'name' | 'kind'>,
  whose: string,
  isYearAsked: boolean,
): Promise<One | string> {
  const { files, problems } = await filesAt(paths)
  const detected = await detect(files, undefined, { isYearAsked })
  const all = [...problems, ...detected.problems]
  const wrong = all.find(({ severity }) => severity === 'error')
  if (wrong) return wrong.message
  const returns = detected.returns.filter(found => found.kind === name)
  if (returns.length === 1) return { found: returns[0]!, problems: all }
  return returns.length === 0
    ? `There is no ${kind.called} of ${whose} at ${paths.join(', ')}.`
    : `There is more than one return of ${whose}: ${returns.map(describeReturn).join('; ')}. Name the files of one.`
}
