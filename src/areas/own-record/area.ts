import type { Area } from '../../engines/area.ts'
import { keptFromFacts } from '../child/facts.ts'
import { makePage } from './pages/make.tsx'
import { versionPage } from './pages/version.tsx'
import { ownRecordPanel } from './panel.tsx'
import { RecordForThem } from './records.ts'
import { MAKERS } from './who.ts'

export const area: Area = {
  name: 'own-record',
  title: 'Records for the child to read',
  records: [RecordForThem],
  may: [{ roles: MAKERS }],
  joins: [keptFromFacts],
  panels: [ownRecordPanel],
  pages: [makePage, versionPage],
}
