import {spawnSync} from 'node:child_process'

/**
 * The main job on `examples/`: builds, shows what the command line says of it, packs the extension, and opens the
 * examples in VS Code where `code` is on the PATH.
 */
const vsix = 'postmortem-pack.vsix'
const windows = process.platform === 'win32'

/** Runs a program and gives its exit code; what it prints goes to the terminal. */
function run(title, command, args, stdio = 'inherit') {
  if (title) console.log(`\n── ${title}\n`)
  return spawnSync(command, args, {stdio, shell: windows}).status
}

const postmortem = (...args) =>
  run(`postmortem ${args.join(' ')}`, process.execPath, ['dist/cli.mjs', ...args])

if (run('Packing the extension', 'npm', ['run', '--silent', 'package']) !== 0) process.exit(1)
// The draft has an error on purpose: `lint` ends with 1.
if (postmortem('lint', 'examples') === 2) process.exit(1)
if (postmortem('score', 'examples') !== 0) process.exit(1)
if (postmortem('actions', 'examples', '--open') !== 0) process.exit(1)

if (run('', 'code', ['--version'], 'ignore') === 0) {
  run('Opening the examples in VS Code', 'code', ['--install-extension', vsix, '--force'])
  run('', 'code', [
    '--new-window',
    'examples',
    '--goto',
    'examples/incidents/2026-03-03-checkout-outage-draft.md',
  ])
} else {
  console.log(`
── Next

The extension is packed: ${vsix}
  in VS Code      Extensions view → … → Install from VSIX…
  with a shell    code --install-extension ${vsix}
  in a browser    npm run vscode
Then open the folder examples/ and in it incidents/2026-03-03-checkout-outage-draft.md.`)
}
