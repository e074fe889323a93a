import {fix} from '../../core/index.ts'
import type {Postmortem} from '../postmortems.ts'
import type {Session} from '../session.ts'

/** A text with its safe edits made, and how many. Rules that the team switched off must be known for that. */
export function fixedText(
  {text, config, isConfigSound}: Postmortem,
  {today, complain}: Session,
): {text: string; edits: number} {
  if (isConfigSound) return fix(text, config, today)
  complain('Nothing is fixed until the configuration can be read.')
  return {text, edits: 0}
}
