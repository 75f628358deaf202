export * from './looked-page.tsx'
