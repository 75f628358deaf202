import { askedYear } from '../../validating/asked-year.ts'
import type { Checking } from '../../validating/desk.ts'
import { isKind } from '../../validating/kind-of.ts'
import { KINDS } from '../../validating/kinds.ts'
import { type FileForm, registerFileForm } from '../brought-to-disk.ts'
import { checkDeskOf } from './check.tsx'
import { RETURN_READERS } from './returns.tsx'

const FORM: FileForm<Checking> = {
  path: '/returns/check',
  may: RETURN_READERS,
  jobs: checkDeskOf,
  begin(site, job, { form, paths }) {
    const { kind = '', year = '', authority = '' } = form
    if (!isKind(kind)) return 'Say which return it is.'
    if (paths.files === undefined) return 'Choose this year’s files of the return first.'
    const read = year.trim() === '' ? undefined : askedYear(year.trim(), KINDS[kind])
    if (read && 'wrong' in read) return read.wrong.replace(/^--year /, 'The collection year ')
    const { files, last = [], providers = [], postcodes = [] } = paths
    checkDeskOf(site).check(job, {
      kind,
      paths: files,
      lastYear: last,
      year: read?.year,
      authority: authority.trim() || undefined,
      providers,
      postcodes,
    })
    return { href: `/returns/check/${job.id}` }
  },
}

/** Takes the files of `POST /returns/check`. */
export const registerCheck = registerFileForm(FORM)
