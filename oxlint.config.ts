import { defineConfig, type OxlintConfig } from 'oxlint'

type Ban = { message: string } & ({ regex: string } | { group: string[] })

const electron: Ban = {
  regex: '^electron(/|$)',
  message: "Only electron/desktop imports 'electron'; elsewhere use a port of electron/core/ports.ts.",
}
const sqlite: Ban = {
  regex: '^better-sqlite3(/|$)',
  message: 'Only electron/core/database opens SQLite; take its Reader or Writer.',
}
const orpc: Ban = {
  regex: '^@orpc/',
  message: 'oRPC stays in contracts, handlers and transports; use shared/api/procedure.ts or renderer/api.',
}
const orpcBeyondContract: Ban = {
  group: ['@orpc/*', '@orpc/*/**', '!@orpc/contract'],
  message: 'A contract imports @orpc/contract only; servers are made in electron, clients in renderer/api.',
}
const orpcServer: Ban = { regex: '^@orpc/server(/|$)', message: 'A page is a client: use @orpc/client.' }
const node: Ban = {
  regex: '^node:',
  message: 'This runs in the browser too; take it in through a port of electron/core/ports.ts.',
}
const nodeBeyondCrypto: Ban = {
  group: ['node:*', 'node:*/**', '!node:crypto'],
  message:
    'Use a port of electron/core/ports.ts, implemented in electron/host/adapters; node:crypto is free.',
}
const react: Ban = {
  regex: '^(react|react-dom|antd|@ant-design)(/|$)',
  message: 'React and antd belong to renderer; put what others need, without React, into shared.',
}
const kysely: Ban = {
  regex: '^kysely(/|$)',
  message: 'SQL is built in electron/core: put the query into the store.ts of its slice.',
}
const terminalPackages: Ban = {
  regex: '^(kysely|pino|commander|csv-parse|ws)(/|$)',
  message: 'A package of the terminal process: use it behind a procedure, called through renderer/api.',
}

// A later override replaces an earlier one, so each names all bans of its place.
const ban = (...patterns: Ban[]) =>
  ({ 'no-restricted-imports': ['error', { patterns }] }) satisfies OxlintConfig['rules']

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'node', 'vitest'],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['out/', 'dist/', '.data/', 'coverage/', 'test-results/'],
  rules: {
    ...ban(electron, sqlite, orpc, react),
    'import/no-default-export': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/ban-ts-comment': 'error',
    'oxc/no-const-enum': 'error',
    'unicorn/prefer-node-protocol': 'error',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    eqeqeq: 'error',
    // How a record is taken without some of its fields.
    'no-unused-vars': [
      'error',
      { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
    ],
    'no-empty': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'max-lines': ['error', { max: 300 }],

    // The compiler's noImplicitReturns says the same without its false alarms.
    'typescript/consistent-return': 'off',
    // Rows of SQLite come untyped, and a store must name their type.
    'typescript/no-unsafe-type-assertion': 'off',
    // oRPC hands out functions that need no `this`, typed as methods.
    'typescript/unbound-method': 'off',
    // A loop that waits for an AbortSignal changes nothing itself.
    'no-unmodified-loop-condition': 'off',
    // The ports between processes have no origin.
    'unicorn/require-post-message-target-origin': 'off',
    // A small helper stands best beside its only use.
    'unicorn/consistent-function-scoping': 'off',
    'import/no-named-as-default-member': 'off',
    'import/no-unassigned-import': 'off',
    'promise/always-return': 'off',
    'promise/no-callback-in-promise': 'off',
    // Property tests and shared assertions look to these like tests that assert nothing.
    'vitest/expect-expect': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/no-standalone-expect': 'off',
    // An error is known by its code, not by the text of its message.
    'vitest/require-to-throw-message': 'off',
    'vitest/require-mock-type-parameters': 'off',
    'vitest/prefer-snapshot-hint': 'off',
  },
  overrides: [
    // Plain JavaScript has no types to be safe with.
    {
      files: ['*.cjs'],
      rules: { 'typescript/no-unsafe-assignment': 'off', 'typescript/no-unsafe-return': 'off' },
    },
    { files: ['*.config.ts'], rules: { 'import/no-default-export': 'off' } },
    { files: ['shared/**', 'electron/core/**', 'renderer/**'], rules: { 'no-console': 'error' } },
    { files: ['shared/**'], rules: ban(electron, sqlite, orpc, react, node, terminalPackages) },
    {
      files: ['shared/**/contract.ts', 'shared/api/**'],
      rules: ban(electron, sqlite, orpcBeyondContract, react, node, terminalPackages),
    },
    { files: ['electron/core/**'], rules: ban(electron, sqlite, orpc, react, nodeBeyondCrypto) },
    {
      files: ['electron/core/**/handlers.ts', 'electron/core/{app,authorize}.ts', 'electron/core/api/**'],
      rules: ban(electron, sqlite, react, nodeBeyondCrypto),
    },
    { files: ['electron/core/database/**'], rules: ban(electron, orpc, react) },
    { files: ['electron/host/**'], rules: ban(electron, sqlite, orpc, react, kysely) },
    { files: ['electron/host/transports/**'], rules: ban(electron, sqlite, react, kysely) },
    { files: ['electron/desktop/**'], rules: ban(sqlite, orpc, react, kysely) },
    {
      files: ['renderer/**'],
      plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'jsx-a11y'],
      rules: {
        ...ban(electron, sqlite, orpc, node, terminalPackages),
        'react/react-in-jsx-scope': 'off',
        // An effect may run again for a key that it does not read; exhaustive-deps still finds what is missing.
        'react/exhaustive-effect-dependencies': 'off',
      },
    },
    { files: ['renderer/api/**'], rules: ban(electron, sqlite, orpcServer, node, terminalPackages) },
    { files: ['build/**'], rules: ban(electron, orpc, react) },
    { files: ['**/*.test.ts'], rules: { ...ban(electron, sqlite), 'max-lines': 'off' } },
    { files: ['electron/core/database/*.test.ts'], rules: ban(electron) },
    { files: ['tests/**'], rules: { ...ban(electron), 'max-lines': 'off' } },
  ],
})
