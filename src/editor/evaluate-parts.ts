import type {Steps} from '../core/index.ts'
import * as parts from './parts.ts'

/**
 * Evaluates the parts, step by step. The bundle has its own steps in the place of this one
 * (`scripts/extension-bundle.mjs`): in it nothing of the parts is evaluated or unpacked before, and each step takes
 * milliseconds.
 * @param read gives the bytes of a file that lies beside the bundle
 */
export const evaluateParts: (
  read: (name: string) => Thenable<Uint8Array>,
) => Promise<Steps<typeof parts>> = () => Promise.resolve(steps())

function* steps(): Steps<typeof parts> {
  return parts
}
