import type {ConfigKey} from '../key.ts'

/** Whether those who work on the repository count as people whom its postmortems may name. */
export const contributorsKey: ConfigKey<boolean> = {
  name: 'contributors',
  description: 'Whether authors in git and owners in CODEOWNERS are known as people.',
  schema: {type: 'boolean', default: true},
  ofWorkspace: true,
  default: true,
  read: (written, before, report) => {
    if (typeof written === 'boolean') return written
    report([], 'Expected true or false.')
    return before
  },
}
