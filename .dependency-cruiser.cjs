// The table of ARCHITECTURE.md as rules. A row: the files, and the own files, packages and node: modules they may import.
const ANY = '.'
const NONE = '^$'
const TEST = '\\.test\\.tsx?$'
const OURS = '^(shared|electron|renderer|headquarters|migrations|build|tests)/'
// A slice is a folder of electron/core that is not shared infrastructure.
const SLICE = '^electron/core/(?!(?:api|database)/)([^/]+)/'
const INFRASTRUCTURE = '^shared/|^electron/core/((api|database)/|(ports|authorize)\\.ts$)'
const CRYPTO = '^(node:)?crypto$'
const ELECTRON = 'node_modules/electron/|^electron(?:/(?:main|common|renderer|utility))?$'
// A package that does not resolve keeps its bare name, so both forms count.
const named = (...names) => `(?:^|node_modules/)(?:${names.join('|')})(?:/|$)`
const PURE = named('zod', '@orpc/contract', 'canonicalize', 'chinese-days', 'get-east-asian-width')
const CORE = `${PURE}|${named('@orpc/server', 'kysely', 'csv-parse', 'pinyin-pro')}`
const PAGE = named('react', 'react-dom', 'antd', '@ant-design')
const TERMINAL = named('better-sqlite3', 'kysely', 'pino', 'commander', 'csv-parse', 'ws', '@orpc/server')
const PACKAGE_KINDS = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'unknown']
const allBut = (pattern) => `^(?!.*(?:${pattern}))`

const never = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to })

/** Tests beside the code are free to use Node and test packages; rules of their own bind them below. */
function row(name, files, own, packages, node, comment) {
  const from = { path: files, pathNot: TEST }
  return [
    never(`${name}: own files`, from, { path: OURS, pathNot: own }, comment),
    never(
      `${name}: packages`,
      from,
      { dependencyTypes: PACKAGE_KINDS, pathNot: `${packages}|^\\.` },
      comment,
    ),
    never(`${name}: node modules`, from, { dependencyTypes: ['core'], pathNot: node }, comment),
  ]
}

const table = [
  ...row('kernel', '^shared/kernel/', '^shared/kernel/', PURE, NONE, 'The floor: it knows no domain.'),
  ...row(
    'shared',
    '^shared/(?!kernel/)',
    '^shared/',
    PURE,
    NONE,
    'It runs anywhere and does no input or output.',
  ),
  ...row(
    'database',
    '^electron/core/database/',
    '^shared/|^electron/core/(database/|ports\\.ts$)',
    `${CORE}|${named('better-sqlite3')}`,
    ANY,
    'It serves every slice alike and knows none.',
  ),
  ...row(
    'core infrastructure',
    '^electron/core/(api/|(ports|authorize)\\.ts$)',
    INFRASTRUCTURE,
    CORE,
    CRYPTO,
    'It serves every slice alike and knows none.',
  ),
  ...row(
    'slice',
    SLICE,
    `${INFRASTRUCTURE}|^electron/core/($1/|(?!sync/)[^/]+/index\\.ts$)`,
    CORE,
    CRYPTO,
    'Another slice is entered by its index.ts, sync by nobody; files, clock and network come through ports.ts.',
  ),
  ...row(
    'app',
    '^electron/core/app\\.ts$',
    `${INFRASTRUCTURE}|^electron/core/[^/]+/(handlers|index)\\.ts$`,
    CORE,
    CRYPTO,
    'It puts handlers together, and nothing deeper.',
  ),
  ...row(
    'host',
    '^electron/host/',
    '^(shared|electron/host)/|^electron/core/((app|ports)\\.ts$|api/|database/(open|migrate|backup)\\.ts$)',
    allBut(`${PAGE}|${ELECTRON}|${named('better-sqlite3', 'kysely')}`),
    ANY,
    'It uses the application and its ports, and opens, migrates and backs up the database.',
  ),
  ...row(
    'desktop',
    '^electron/desktop/',
    '^electron/desktop/|^shared/(api|kernel)/',
    ELECTRON,
    ANY,
    'Windows, printer and keys: rules and data are behind the port.',
  ),
  ...row(
    'renderer',
    '^renderer/',
    '^(renderer|shared)/',
    allBut(`${TERMINAL}|${ELECTRON}`),
    NONE,
    'A browser page.',
  ),
  ...row(
    'headquarters',
    '^headquarters/',
    '^headquarters/|^shared/(sync|kernel)/',
    allBut(`${PAGE}|${ELECTRON}|@orpc/`),
    ANY,
    'A counterpart of sync, not a part of the terminal.',
  ),
  ...row('migrations', '^migrations/', '^migrations/', NONE, NONE, 'A migration means the same for ever.'),
  ...row(
    'build',
    '^build/',
    allBut('^(renderer|tests)/'),
    allBut(`${PAGE}|${ELECTRON}`),
    ANY,
    'Scripts draw nothing.',
  ),
]

const FIXTURE = 'What a test needs of elsewhere is made in tests/support.'
const everywhere = [
  never('no cycles', {}, { circular: true }, 'Files that need each other are one concept, or miss a third.'),
  never(
    'no orphans',
    {
      orphan: true,
      path: '^(shared|electron|renderer)/',
      pathNot: `${TEST}|\\.d\\.ts$|/main\\.tsx?$|/preload`,
    },
    {},
    'A file that imports nothing and is imported by nobody is forgotten.',
  ),
  never(
    'oRPC stays at the edges',
    {
      pathNot:
        '^shared/(.+/contract\\.ts$|api/)|^electron/core/(.+/handlers\\.ts$|(app|authorize)\\.ts$|api/)' +
        `|^electron/host/transports/|^(renderer/api|tests)/|${TEST}`,
    },
    { path: named('@orpc') },
    'Contracts, handlers, transports and renderer/api: no rule or use-case knows oRPC.',
  ),
  never(
    'Electron stays in desktop',
    { pathNot: '^electron/desktop/' },
    { path: ELECTRON },
    'All else runs in plain Node or a browser.',
  ),
  never(
    'released code uses released packages',
    { path: '^(shared|electron|headquarters)/', pathNot: TEST },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: ELECTRON },
    'A devDependency is not in the installer.',
  ),
  never(
    'nothing imports tests',
    { pathNot: `^tests/|${TEST}` },
    { path: `^tests/|${TEST}` },
    'Tests are no library.',
  ),
  never(
    'tests use support',
    { path: TEST, pathNot: '^tests/' },
    { path: '^tests/', pathNot: '^tests/support/' },
    FIXTURE,
  ),
  never(
    'rule tests know rules',
    { path: `^shared/.*${TEST}` },
    { path: '^(electron|renderer|headquarters)/' },
    FIXTURE,
  ),
  never(
    'core tests know core',
    { path: `^electron/core/.*${TEST}` },
    { path: '^(electron/(host|desktop)|renderer)/' },
    FIXTURE,
  ),
  never(
    'page tests know pages',
    { path: `^renderer/.*${TEST}` },
    { path: '^(electron|headquarters)/' },
    FIXTURE,
  ),
]

module.exports = {
  forbidden: [...table, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
