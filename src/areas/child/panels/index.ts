import type { Panel } from '../../../engines/area.ts'
import { homes } from './homes.tsx'
import { identifiers } from './identifiers.tsx'
import { identity } from './identity.tsx'
import { people } from './people.tsx'
import { speaking } from './speaking.tsx'
import { warnings } from './warnings.tsx'
import { words } from './words.tsx'
import { workers } from './workers.tsx'

/** What the child's page shows of who the child is and who matters, in the order of their places. */
export const panels: Panel[] = [identity, warnings, speaking, people, words, workers, homes, identifiers]
