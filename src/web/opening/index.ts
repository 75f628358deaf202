export * from './opening-page.tsx'
