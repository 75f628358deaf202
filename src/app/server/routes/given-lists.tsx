import { invalid, type Problem } from '../../../core/outcome.ts'
import { type Edition, editionsOf, readList } from '../../../returns/given-lists/index.ts'
import { fileOf, UnreadableReturn } from '../../../returns/reading/index.ts'
import { GivenListsPage } from '../../../web/returns/index.ts'
import { keepGiven } from '../../validating/give-list.ts'
import type { Answered, Route, Visit } from '../route.ts'
import { RETURN_READERS } from './returns.tsx'
import { whoIs } from './submission/asked.ts'

const HERE = '/returns/lists'

/** Ofsted's list and the directory of postcodes, in which rules look things up: which are kept, and the next one given. */
export const givenListsRoutes: readonly Route[] = [
  { method: 'GET', path: HERE, title: 'Ofsted’s list and postcodes', may: RETURN_READERS, handle: show },
  {
    method: 'POST',
    path: HERE,
    title: 'Give Ofsted’s list of providers',
    may: RETURN_READERS,
    takesFiles: true,
    handle: give,
  },
]

async function show({ ctx, csrf, form }: Visit, errors: readonly Problem[] = []): Promise<Answered> {
  const who = await whoIs(ctx)
  const lineOf = ({ edition, givenBy, givenAt, lines, files, doubts }: Edition) => ({
    edition,
    by: who(givenBy),
    at: givenAt,
    lines,
    files,
    doubts,
  })
  return {
    title: 'Ofsted’s list and postcodes',
    breadcrumbs: [{ text: 'Returns', href: '/returns' }],
    ...(errors.length > 0 ? { errors, status: 422 } : {}),
    body: (
      <GivenListsPage
        providers={(await editionsOf(ctx, 'providers')).map(lineOf)}
        postcodes={(await editionsOf(ctx, 'postcodes')).map(lineOf)}
        here={HERE}
        csrf={csrf}
        values={form}
        errors={errors}
      />
    ),
  }
}

async function give(visit: Visit): Promise<Answered> {
  const kept = await keepFiles(visit)
  if (!kept.ok)
    return show(
      visit,
      kept.problems.map(({ message }) => ({ field: 'files', message })),
    )
  return {
    redirect: HERE,
    notice: `“${kept.value.edition}” is kept. The rules are asked with it within a minute.`,
  }
}

async function keepFiles({ ctx, site, form, files }: Visit) {
  const brought = files.filter(({ field }) => field === 'files')
  if (brought.length === 0) return invalid('files', 'Choose the file of Ofsted’s list first')
  const large = brought.find(({ isTooLarge }) => isTooLarge)
  if (large) return invalid('files', `${large.name} is larger than 20 MB: Ofsted’s list is not`)
  try {
    const read = await readList(
      'providers',
      brought.map(({ name, bytes }) => fileOf(name, bytes)),
    )
    return await keepGiven(ctx, site.found, read, form.edition ?? '')
  } catch (error) {
    if (error instanceof UnreadableReturn) return invalid('files', error.problem.message)
    throw error
  }
}
