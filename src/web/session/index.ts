export * from './problem-pages.tsx'
export * from './sign-in-page.tsx'
