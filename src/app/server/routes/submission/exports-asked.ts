import type { FrozenExport } from '../../../submitting/exports/kind.ts'
import type { ExportName } from '../../../submitting/exports/kinds.ts'
import type { Visit } from '../../route.ts'

/** A visit to a frozen export's pages: which one, and where they are. */
export type AskedExport = Visit & { name: ExportName; kind: FrozenExport; base: string }
