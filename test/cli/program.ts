import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** The built program; `npm run build` makes it. */
export const program = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url))

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a line of shell in which `postmortem` is the built program. */
export function shell(cwd: string, line: string, input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const script = `postmortem() { "${process.execPath}" "${program}" "$@"; }\n${line}`
    const child = execFile('bash', ['-c', script], {cwd, maxBuffer: 1 << 28}, (error, stdout, stderr) => {
      resolve({code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr})
    })
    child.stdin!.end(input)
  })
}
