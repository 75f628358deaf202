import { formatDay } from '../../core/day.ts'
import { mayAct } from '../../engines/access/index.ts'
import type { Panel } from '../../engines/area.ts'
import { list } from '../../engines/records/index.ts'
import { notesHref } from './family.ts'
import { CaseNote, NOTE } from './records.ts'
import { WRITERS } from './who.ts'

const SHOWN = 3

/** The newest notes, the child’s words first, and the way to write one. */
export const notesPanel: Panel = {
  place: 'words',
  title: 'Notes of visits, calls and sessions',
  async show(ctx, child) {
    const [last, isWriter] = await ctx.db.together(
      () => [list(ctx, CaseNote, child, { by: 'happenedOn', most: SHOWN }), mayAct(ctx, WRITERS)] as const,
    )
    const mayWrite = ctx.knownAt === null && isWriter
    if (last.length === 0 && !mayWrite) return null
    return (
      <>
        {last.length > 0 && (
          <ul class="govuk-list">
            {last.map(note => (
              <li>
                {formatDay(note.happenedOn)}, {NOTE[note.kind].toLowerCase()}
                {note.writtenUpOn === null && ', not written up yet'}
                {note.words ? `: “${note.words}”` : note.account ? `: ${firstOf(note.account)}` : ''}
              </li>
            ))}
          </ul>
        )}
        <p class="govuk-body-s">
          {last.length > 0 && (
            <a class="govuk-link" href={notesHref(child)}>
              All notes
            </a>
          )}
          {last.length > 0 && mayWrite && ' · '}
          {mayWrite && (
            <a class="govuk-link" href={`${notesHref(child)}/write`}>
              Write a note
            </a>
          )}
        </p>
      </>
    )
  },
}

const firstOf = (words: string): string => (words.length > 160 ? `${words.slice(0, 158).trimEnd()}…` : words)
