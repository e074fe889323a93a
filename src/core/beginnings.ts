import {packFolder, templates} from './templates/templates.ts'

/** All that somebody can begin with: data, which help and completion load without the rest of the core. */
export const beginnings: readonly {readonly id: string; readonly title: string}[] = [...templates, packFolder]
