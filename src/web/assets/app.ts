import { SortableTable } from '@ministryofjustice/frontend/moj/components/sortable-table/sortable-table.mjs'
import { createAll, initAll } from 'govuk-frontend'
import { autosubmit } from './autosubmit.ts'
import { filterLists } from './filter-lists.ts'
import { keepDraft } from './keep-draft.ts'
import { keepText } from './keep-text.ts'
import { keepLive } from './live.ts'
import { offerMarks } from './mark-button.ts'
import { waitForOpening } from './opening.ts'
import { showProgress } from './progress.ts'
import { watchSession } from './session.ts'
import { suggest } from './suggest.ts'

// The design system's own template sets these in a script inside the page, which our content security policy refuses.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

keepText()
keepDraft()
offerMarks()
initAll()
createAll(SortableTable)
suggest()
filterLists()
autosubmit()
showProgress()
waitForOpening()
keepLive()
watchSession()
