import { isId } from '../../../engines/access/index.ts'
import { openFile, SORTS } from '../../../engines/files/index.ts'
import type { Answered, Route, Visit } from '../route.ts'

/** A file of a record, for whoever may read the record: a picture in its place, anything else to be kept. */
export const filesRoutes: readonly Route[] = [
  { method: 'GET', path: '/files/:file', title: 'A file of the record', handle: shown },
]

async function shown({ ctx, path }: Visit): Promise<Answered> {
  const id = path.file ?? ''
  const file = isId(id) ? await openFile(ctx, id) : undefined
  if (!file) return 'not-found'
  return { ...file, isPicture: SORTS[file.type].isPicture }
}
