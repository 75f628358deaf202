// Imported first by every script, and written so that an old Node can still read it.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 10)) {
  console.error(`Goldthread needs Node 20.10 or later, and this is Node ${process.versions.node}.`)
  process.exit(1)
}
