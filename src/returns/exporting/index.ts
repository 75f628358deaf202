export { type Exported, type ExportOptions, exportReturn } from './export.ts'
