export * from './letters-page.tsx'
export * from './mailbox-page.tsx'
export * from './message-page.tsx'
export * from './outbox-page.tsx'
