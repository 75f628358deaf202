import type { ComponentChildren } from 'preact'
import type { Day } from '../../core/day.ts'
import { isoDay } from '../../core/day.ts'
import { IdentityBar, KnownControl, SubNavigation } from '../kit/index.ts'

const PAGES = [
  { path: '', text: 'Overview', dated: true },
  { path: '/chronology', text: 'Chronology', dated: true },
  { path: '/picture', text: 'Picture', dated: true },
  { path: '/letters', text: 'Letters', dated: false },
  { path: '/looked', text: 'Who has looked', dated: false },
]

export type ChildHeadProps = {
  person: string
  name: string
  /** Which of the record's pages this is: '' for the first. */
  at: '' | '/chronology' | '/picture' | '/letters' | '/looked' | 'other'
  known: Day | null
  today: Day
  /** Facts beside the name. */
  children?: ComponentChildren
  /** Shown on the right of the name. */
  actions?: ComponentChildren
  /** Parts of the question to keep beside the day. */
  keep?: Readonly<Record<string, string>>
}

/** The head of each page of one person's record: who it is, its pages, and the day whose knowledge is shown. */
export function ChildHead({ person, name, at, known, today, children, actions, keep }: ChildHeadProps) {
  const path = `/children/${person}`
  const question = known === null ? '' : `?known=${isoDay(known)}`
  const dated = PAGES.find(page => page.path === at)?.dated
  return (
    <>
      <IdentityBar actions={actions} classes="gt-child__bar">
        <h1 class="moj-identity-bar__title gt-child__name">{name}</h1>
        {children}
      </IdentityBar>
      <div class="gt-child__under">
        <SubNavigation
          items={PAGES.map(page => ({
            href: `${path}${page.path}${page.dated ? question : ''}`,
            text: page.text,
            active: page.path === at,
          }))}
        />
        {dated && (
          <KnownControl
            action={`${path}${at}`}
            known={known === null ? undefined : isoDay(known)}
            max={isoDay(today)}
            keep={keep}
          />
        )}
      </div>
    </>
  )
}
