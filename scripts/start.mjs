// npm start: the command `goldthread start`.
process.argv.splice(2, 0, 'start')
await import('./goldthread.mjs')
