export * from './jobs-page.tsx'
