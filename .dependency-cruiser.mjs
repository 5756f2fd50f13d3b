/*
 * Which folder of src/ may import which (`npm run floors`).
 *
 * The folders stand on floors, the highest first. A module imports from its own folder and from lower floors: never from
 * a higher one, and not from its neighbours on the same floor. Imports of types count as any other.
 */
const FLOORS = [
  ['engine'],
  ['cli'],
  ['resoto'],
  ['init'],
  ['host'],
  ['run'],
  ['shard'],
  ['settings'],
  ['proposal', 'tickets'],
  ['report', 'alert', 'heartbeat', 'send'],
  ['words'],
  ['preview'],
  ['past'],
  ['evaluate'],
  ['exceptions'],
  ['offline'],
  ['rules'],
  ['drift'],
  ['clouds'],
  ['derive', 'audit'],
  ['network', 'search'],
  ['inventory', 'accounts'],
  ['sensitive'],
  ['net', 'concurrency', 'repository'],
  ['files', 'workflow'],
  ['text'],
  ['model'],
]

/** Where the program begins. What stands in src/ itself and in no folder is above all floors. */
const ENTRIES = '^src/(?:index|cli/index)\\.ts$'

/** What report.html carries as text: it is imported where the page is opened. */
const BROWSER = '^src/report/formats/html/browser/'

/** A folder of src/, with all that is in it. */
const folder = (...names) => `^src/(?:${names.join('|')})/`

const floors = FLOORS.flatMap((floor, level) =>
  floor.map((name) => {
    const notBelow = FLOORS.slice(0, level + 1)
      .flat()
      .filter((other) => other !== name)
    return {
      name: `${name}-imports-down`,
      severity: 'error',
      comment: `${name}/ may import from the floors below it alone.`,
      from: { path: folder(name), pathNot: ENTRIES },
      to: { path: [...notBelow.map((other) => folder(other)), '^src/[^/]+$'] },
    }
  }),
)

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floors,
    {
      name: 'every-folder-has-a-floor',
      severity: 'error',
      comment: 'A folder of src/ that is new stands in FLOORS.',
      from: {},
      to: { path: '^src/[^/]+/', pathNot: folder(...FLOORS.flat()) },
    },
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'No module imports, over others, itself; types count.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'a-cloud-is-known-by-the-list-alone',
      severity: 'error',
      comment: 'What stands above clouds/ knows clouds by clouds/cloud.ts and clouds/clouds.ts.',
      from: { path: '^src/', pathNot: '^src/clouds/' },
      to: { path: '^src/clouds/[^/]+/' },
    },
    {
      name: 'search-has-one-door',
      severity: 'error',
      comment: 'Who is not in search/ takes what it offers from its index.ts.',
      from: { path: '^src/', pathNot: folder('search') },
      to: { path: folder('search'), pathNot: '^src/search/index\\.ts$' },
    },
    {
      name: 'clouds-know-no-service-by-name',
      severity: 'error',
      comment: 'cloud.ts is what all clouds give; clouds.ts lists them.',
      from: { path: '^src/clouds/cloud\\.ts$' },
      to: { path: '^src/clouds/' },
    },
    {
      name: 'a-cloud-has-one-door',
      severity: 'error',
      comment: 'The list of clouds takes a cloud from its cloud.ts.',
      from: { path: '^src/clouds/clouds\\.ts$' },
      to: { path: '^src/clouds/[^/]+/', pathNot: '^src/clouds/[^/]+/cloud\\.ts$' },
    },
    {
      name: 'only-the-host-knows-actions',
      severity: 'error',
      comment: 'GitHub’s packages are the host’s.',
      from: { path: '^src/', pathNot: folder('host') },
      to: { path: '(?:^|/)node_modules/@actions/|^@actions/' },
    },
    {
      name: 'the-model-imports-nothing',
      severity: 'error',
      comment: 'Not even packages; Node’s own modules it may.',
      from: { path: folder('model') },
      to: { pathNot: folder('model'), dependencyTypesNot: ['core'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'What nobody imports and what imports nothing is left over.',
      from: { orphan: true, path: '^src/', pathNot: BROWSER },
      to: {},
    },
    {
      name: 'nobody-needs-it',
      severity: 'error',
      comment: 'A module that the entries do not reach is left over, or lives in its tests alone.',
      from: { path: ENTRIES },
      to: { path: '^src/', pathNot: [ENTRIES, BROWSER], reachable: false },
    },
    {
      name: 'the-product-needs-no-tools',
      severity: 'error',
      comment: 'Tests, sandbox, benchmarks and scripts import src/, never the other way round.',
      from: { path: '^src/' },
      to: { path: '^(?:test|sandbox|bench|scripts|dist)/' },
    },
    {
      name: 'declared',
      severity: 'error',
      comment: 'src/ takes packages that package.json lists under dependencies.',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'found',
      severity: 'error',
      comment: 'Every import leads to a module.',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // TypeScript 7 has no interface for parsers yet; swc sees imports of types as well.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
