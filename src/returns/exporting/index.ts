export { exportReturn } from './export.ts'
