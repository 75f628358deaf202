export * from './register.ts'
export * from './register-page.tsx'
