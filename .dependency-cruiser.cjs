// Who may import whom, as docs and the house say. The list is closed: what no rule allows is a breach.
// A test, or what only tests read: sample data and checks, named x.test-data.ts.
const TEST = '\\.test(-data)?\\.tsx?$'
const ENGINE_DOORS = '^src/engines/(area\\.ts|[^/]+/index\\.ts)$'
const LAYERS_BELOW_AREAS = ['^src/core/', ENGINE_DOORS, '^src/returns/', '^src/web/']
// Built into Node, or a dependency that package.json names.
const OUTSIDE = ['core', 'npm']
const OUTSIDE_OF_TESTS = ['core', 'npm', 'npm-dev']

const may = (from, to) => ({ from: { path: from, pathNot: TEST }, to: { path: to } })
const mayLeave = from => ({ from: { path: from, pathNot: TEST }, to: { dependencyTypes: OUTSIDE } })

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'A circle has no order to read it in, of types no more than of values.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment: 'An import that leads nowhere, or to a package that package.json does not name.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-tests-in-the-program',
      severity: 'error',
      comment: 'The program never imports a test, the set-up of tests or a package only tests have.',
      from: { pathNot: TEST },
      to: { path: [TEST, '^tests/'] },
    },
    {
      name: 'engines-are-practice-free',
      severity: 'error',
      comment: 'An engine knows contributions, never an area.',
      from: { path: '^src/(core|engines)/' },
      to: { path: '^src/(areas|returns|web|city|app)/', pathNot: TEST },
    },
  ],
  allowed: [
    // core: itself.
    may('^src/core/', ['^src/core/']),
    // engines: core, themselves, and another engine by its door.
    may('^src/engines/area\\.ts$', ['^src/core/', ENGINE_DOORS]),
    may('^src/engines/([^/]+)/', ['^src/core/', '^src/engines/$1/', ENGINE_DOORS]),
    mayLeave('^src/engines/'),
    // returns and web: side by side, on the engines' doors.
    may('^src/returns/', ['^src/core/', ENGINE_DOORS, '^src/returns/']),
    mayLeave('^src/returns/'),
    may('^src/web/', ['^src/core/', ENGINE_DOORS, '^src/web/']),
    mayLeave('^src/web/'),
    // areas: what is below, themselves, and another area by its facts.
    may('^src/areas/([^/]+)/', [...LAYERS_BELOW_AREAS, '^src/areas/$1/', '^src/areas/[^/]+/facts\\.ts$']),
    mayLeave('^src/areas/'),
    // city and app: everything below; of an area, only what it contributes.
    may('^src/city/', [...LAYERS_BELOW_AREAS, '^src/areas/[^/]+/area\\.ts$', '^src/city/']),
    mayLeave('^src/city/'),
    may('^src/app/', [...LAYERS_BELOW_AREAS, '^src/areas/[^/]+/area\\.ts$', '^src/city/', '^src/app/']),
    mayLeave('^src/app/'),
    // Tests: the same folder, the doors, the set-up of tests, and the factories of other areas.
    ...testsMay('^src/core/', []),
    ...testsMay('^src/engines/([^/]+)/', ['^src/engines/$1/', ENGINE_DOORS]),
    ...testsMay('^src/(returns|web)/', ['^src/$1/', ENGINE_DOORS]),
    ...testsMay('^src/areas/([^/]+)/', [
      ...LAYERS_BELOW_AREAS,
      '^src/areas/$1/',
      '^src/areas/[^/]+/(facts|given|area|records)\\.ts$',
      '^src/app/(discover|prepare)\\.ts$',
    ]),
    ...testsMay('^src/(city|app)/', ['^src/']),
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: { path: ['node_modules', '^tests/'] },
    // A type import ties two files together as a value does.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}

function testsMay(folder, places) {
  const from = { path: `${folder}.*${TEST}` }
  return [
    { from, to: { path: ['^src/core/', '^tests/setup/', ...places] } },
    { from, to: { dependencyTypes: OUTSIDE_OF_TESTS } },
  ]
}
