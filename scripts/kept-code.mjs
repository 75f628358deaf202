// Builds a program that must begin quickly: one file, and beside it the code that the engine makes of it (src/app/kept-code.ts).
import { readFileSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/** Bundles a program into one CommonJS file, and compiles all of it. */
export async function keepCode(esbuild, { options, entry, file }) {
  await esbuild.build({
    ...options,
    entryPoints: [entry],
    outfile: file,
    format: 'cjs',
    define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__filename' },
    // Node wraps a file so before it runs it: here it is written out, so that what is compiled is what is run.
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
    // Written as require: an import in a script needs a loader of its own.
    supported: { 'dynamic-import': false },
    plugins: [withoutCases],
  })
  // Functions are else compiled when they are called for the first time, which a check of a small return mostly is.
  setFlagsFromString('--no-lazy')
  const script = new Script(readFileSync(file, 'latin1'), { filename: file })
  setFlagsFromString('--lazy')
  writeFileSync(`${file}.code`, script.createCachedData())
}

/** Rules without their worked cases, two fifths of what rules are: they are asked by tests and by `goldthread conform`. */
const withoutCases = {
  name: 'without-cases',
  setup(build) {
    build.onLoad({ filter: /\/returns\/[a-z0-9-]+\/rules\/.*\.ts$/ }, ({ path }) => ({
      // A rule's own property, as the formatter writes it: on one line, or to the first line that ends it.
      contents: readFileSync(path, 'utf8').replace(
        /^ {2}cases: \[(.*\]|$[\s\S]*?^ {2}\]),$/gm,
        '  cases: [],',
      ),
      loader: 'ts',
    }))
  },
}
