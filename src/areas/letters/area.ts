import type { Area } from '../../engines/area.ts'
import { birthFacts, keptFromFacts } from '../child/facts.ts'
import { conferenceFacts } from '../child-protection/facts.ts'
import { openActionFacts } from '../plans/facts.ts'
import { news } from './news.ts'
import { askedPage, sendPage } from './pages/asked.tsx'
import { choosePage } from './pages/choose.tsx'
import { leafletPage, leafletsPage } from './pages/leaflets.tsx'
import { writePage } from './pages/write.tsx'
import { lettersPanel } from './panel.tsx'
import { LetterAsked, WrittenLetter } from './records.ts'
import { waits } from './waits.ts'
import { WRITERS } from './who.ts'

export const area: Area = {
  name: 'letters',
  title: 'Letters and leaflets',
  records: [WrittenLetter, LetterAsked],
  may: [{ roles: WRITERS }],
  joins: [birthFacts, keptFromFacts, openActionFacts, conferenceFacts],
  waits,
  news,
  panels: [lettersPanel],
  pages: [choosePage, writePage, leafletsPage, leafletPage, askedPage, sendPage],
}
