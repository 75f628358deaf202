export { PaperFiles, PaperPage } from './paper-page.tsx'
