import type { Area } from '../../engines/area.ts'
import { familyPage } from '../../web/family-form/index.ts'
import { annexAnswers } from './annex-a.ts'
import { writtenUp } from './clocks.ts'
import { noteVisitFacts, visitNoteFacts } from './facts.ts'
import { inFamily, inWriting } from './family.ts'
import { recordingDelay, writtenToTheChild } from './indicators.ts'
import { news } from './news.ts'
import { finishNote, writeNote } from './pages/forms.ts'
import { latePage } from './pages/late.tsx'
import { notesPage } from './pages/notes.tsx'
import { notesPanel } from './panel.tsx'
import { CaseNote } from './records.ts'
import { saysToThem } from './says-to-them.ts'
import { tells } from './tells.ts'
import { READERS } from './who.ts'

export const area: Area = {
  name: 'case-notes',
  title: 'Notes of the work',
  records: [CaseNote],
  saysToThem,
  may: [{ roles: READERS }],
  facts: [visitNoteFacts, noteVisitFacts],
  tells,
  clocks: [writtenUp],
  indicators: [recordingDelay, writtenToTheChild],
  answers: annexAnswers,
  news,
  panels: [notesPanel],
  pages: [notesPage, familyPage(inFamily, writeNote), familyPage(inWriting, finishNote), latePage],
}
