import { isId } from '../../../engines/access/index.ts'
import { openFile, SORTS } from '../../../engines/files/index.ts'
import type { Answered, Route, Visit } from '../route.ts'

/** A file of a record, for whoever may read the record: a picture in its place, anything else to be kept. */
export const filesRoutes: readonly Route[] = [
  { method: 'GET', path: '/files/:file', title: 'A file of the record', handle: shown },
]

/** Its store is away: said to whoever may read it, and nobody else. */
export const NOT_JUST_NOW: Answered = {
  title: 'This file cannot be opened just now',
  status: 503,
  body: (
    <>
      <h1 class="govuk-heading-l">This file cannot be opened just now</h1>
      <p class="govuk-body">
        It is not lost: the place where files are kept does not answer. Try again in some minutes. If it
        happens again, tell your system team.
      </p>
    </>
  ),
}

async function shown({ ctx, path }: Visit): Promise<Answered> {
  const id = path.file ?? ''
  const file = isId(id) ? await openFile(ctx, id) : undefined
  if (!file) return 'not-found'
  const { bytes } = file
  if (!bytes) return NOT_JUST_NOW
  return { ...file, bytes, isPicture: SORTS[file.type].isPicture }
}
