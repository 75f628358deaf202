import { logList } from '../../engines/access/index.ts'
import { type Paper, toPdf, toWord } from '../../engines/papers/index.ts'
import { PaperFiles } from '../../web/paper/index.ts'
import type { Answered, Shown, Visit } from './route.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * A page that shows a paper: with a line that offers it as a file or, where it was asked for as one, the file. Who takes
 * a file away is kept beside who looked.
 */
export async function withPaper(visit: Visit, answered: Answered): Promise<Answered> {
  if (answered === 'not-found' || !('paper' in answered) || !answered.paper) return answered
  const { as, ...query } = visit.query
  if (as === 'word') return file(visit, answered.paper, 'Word', await toWord(answered.paper))
  if (as === 'pdf') {
    const made = toPdf(answered.paper)
    if (made.ok) return file(visit, answered.paper, 'PDF', made.value)
    return offered(visit, query, { ...answered, status: 422, errors: made.problems })
  }
  return offered(visit, query, answered)
}

function offered({ url }: Visit, query: Record<string, string>, shown: Shown): Shown {
  const words = new URLSearchParams(query).toString()
  const here = `${url.split('?', 1)[0]}${words === '' ? '' : `?${words}`}`
  return {
    ...shown,
    body: (
      <>
        {shown.body}
        <PaperFiles href={here} />
      </>
    ),
  }
}

async function file({ ctx }: Visit, paper: Paper, form: 'PDF' | 'Word', bytes: Buffer): Promise<Answered> {
  await logList(ctx, 'export', `${paper.title}, as ${form}`, paper.about)
  // Signs that some machines take for a folder, or refuse.
  const name = [paper.caption, paper.title]
    .filter(Boolean)
    .join(' - ')
    .replace(/[:/\\]/g, ',')
  const type = form === 'PDF' ? 'application/pdf' : WORD
  return { bytes, type, name: `${name}.${form === 'PDF' ? 'pdf' : 'docx'}`, isPicture: false }
}
