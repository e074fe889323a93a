import tseslint from 'typescript-eslint'

/** What a layer may not import. `tsc` holds the globals (`types`, `lib`); this holds the imports. */
const host = ['vscode', 'node:*', 'fs', 'path', 'os', 'child_process', 'process', 'util', 'url']
const forbid = (...group) => ({'no-restricted-imports': ['error', {patterns: [{group}]}]})
/** Other layers see core through its façade alone. */
const coreInternals = '**/core/*/**'

export default tseslint.config(
  {ignores: ['dist/', '.tsc/', '.cache/', 'out/', '.vscode-test/']},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
    },
  },
  {files: ['src/core/**'], rules: forbid(...host, '**/editor/**', '**/cli/**', '**/meta/**')},
  {files: ['src/meta/**'], rules: forbid(...host, '**/editor/**', coreInternals)},
  {
    files: ['src/cli/**', 'src/remark/**'],
    rules: forbid('vscode', '**/editor/**', '**/meta/**', coreInternals),
  },
  {
    files: ['src/editor/**'],
    rules: forbid(...host.filter((name) => name !== 'vscode'), '**/cli/**', '**/meta/**', coreInternals),
  },
)
