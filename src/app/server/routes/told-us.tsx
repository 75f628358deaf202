import { isId } from '../../../engines/access/index.ts'
import { openFile, openSubmission, READ_LETTERBOX } from '../../../engines/portals/index.ts'
import { ToldPage } from '../../../web/portals/index.ts'
import type { Route } from '../route.ts'
import { NOT_JUST_NOW } from './files.tsx'

/** One message of the letterbox, for those who answer the front door. */
export const toldUsRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/told-us/:message',
    title: 'A message from the web form',
    may: READ_LETTERBOX,
    async handle({ ctx, path }) {
      const told = await openSubmission(ctx, path.message ?? '')
      if (!told) return 'not-found'
      const title = `Message ${told.reference}`
      return {
        title,
        breadcrumbs: [{ text: 'My day', href: '/' }, { text: title }],
        body: <ToldPage told={told} questions={`/areas/partners/question/${told.id}`} />,
      }
    },
  },
  {
    method: 'GET',
    path: '/told-us/:message/files/:file',
    title: 'A file that came with a message',
    may: READ_LETTERBOX,
    async handle({ ctx, path: { message = '', file = '' } }) {
      // Opened, and logged, as its message is.
      if (!isId(file) || !(await openSubmission(ctx, message))) return 'not-found'
      const found = await openFile(ctx, message, file)
      if (!found) return 'not-found'
      const { bytes, name } = found
      return bytes ? { bytes, type: 'application/octet-stream', name, isPicture: false } : NOT_JUST_NOW
    },
  },
]
